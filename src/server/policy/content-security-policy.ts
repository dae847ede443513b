/** What a served page may do: its own scripts, styles, pictures and search index, and nothing of anybody else. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // Search runs as WebAssembly, in a worker of this site.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** Browsers obey these in a header only, and warn about them in a page. */
const HEADER_ONLY: readonly string[] = ['frame-ancestors'];

/** The value of the `Content-Security-Policy` header. */
export const CONTENT_SECURITY_POLICY = policyOf(Object.keys(DIRECTIVES));

/** The same policy for `<meta http-equiv="Content-Security-Policy">`, without what holds in a header only. */
export function contentSecurityPolicyForMeta(): string {
  return policyOf(Object.keys(DIRECTIVES).filter((name) => !HEADER_ONLY.includes(name)));
}

/** Every header a page is served with, apart from those that describe its content. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cache-Control': 'no-store',
};

function policyOf(names: readonly string[]): string {
  return names.map((name) => `${name} ${DIRECTIVES[name] ?? ''}`).join('; ');
}
