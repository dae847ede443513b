import { closeSync, openSync, writeSync } from 'node:fs';

const DAY = 24 * 60 * 60;
const FIRST_NIGHT = Date.UTC(2021, 0, 1, 22) / 1000;
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout|ActivitySummary)*)>
]>
<HealthData locale="en_GB">
 <ExportDate value="2031-01-01 07:00:00 +0100"/>
`;

/**
 * Writes an export of about so many bytes, streamed to the disk: heart rates by the hundred thousand, and every night's sleep of
 * 22:00 to 06:00 in stages of half an hour, from a watch and a phone. Gives how many nights it holds.
 */
export function writeLargeExport(path: string, bytes: number): number {
  const file = openSync(path, 'w');
  try {
    let written = writeSync(file, HEAD);
    let nights = 0;
    const hearts = heartRates(FIRST_NIGHT).repeat(20);
    while (written < bytes) {
      const start = FIRST_NIGHT + (nights % 3000) * DAY;
      if (nights < 3000) written += writeSync(file, sleepOf(start, 'Watch') + sleepOf(start, 'Phone'));
      written += writeSync(file, hearts);
      nights += 1;
    }
    writeSync(file, '</HealthData>\n');
    return Math.min(nights, 3000);
  } finally {
    closeSync(file);
  }
}

function stamp(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} +0000`;
}

function sleepOf(start: number, device: string): string {
  const stages = Array.from({ length: 16 }, (_, index) => {
    const [from, to] = [stamp(start + index * 1800), stamp(start + (index + 1) * 1800)];
    const value = `HKCategoryValueSleepAnalysisAsleep${['Core', 'Deep', 'REM'][index % 3] ?? ''}`;
    return ` <Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="${device}" startDate="${from}" endDate="${to}" value="${value}"/>\n`;
  });
  return stages.join('');
}

function heartRates(start: number): string {
  const records = Array.from({ length: 60 }, (_, index) => {
    const at = stamp(start + index * 60);
    return ` <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" sourceVersion="10.1" device="&lt;&lt;HKDevice: 0x281&gt;, name:Apple Watch, manufacturer:Apple Inc.&gt;" unit="count/min" creationDate="${at}" startDate="${at}" endDate="${at}" value="${String(50 + index)}">
  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="0"/>
 </Record>\n`;
  });
  return records.join('');
}
