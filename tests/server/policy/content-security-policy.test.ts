import { expect, test } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  contentSecurityPolicyForMeta,
  SECURITY_HEADERS,
} from '../../../src/server/policy/content-security-policy.ts';

test('the policy starts from nothing and allows only what the site itself serves', () => {
  expect(CONTENT_SECURITY_POLICY).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self'; " +
      "font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  );
});

test('in a page the policy is the same without what browsers obey in a header only', () => {
  expect(`${contentSecurityPolicyForMeta()}; frame-ancestors 'none'`).toBe(CONTENT_SECURITY_POLICY);
});

test('nothing allows script or style inside a page, or another host', () => {
  const headers = Object.values(SECURITY_HEADERS).join(' ');
  expect(headers).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
