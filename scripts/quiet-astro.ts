/** Nothing leaves the machine: said before Astro is imported, because it looks when it starts. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
// A program that starts these commands is answered like a person: in the foreground.
process.env['ASTRO_DEV_BACKGROUND'] = '0';
process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
