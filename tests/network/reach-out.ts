import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns';
import { connect } from 'node:net';

/* Reaches for addresses that lead nowhere, so that a test sees whether that is heard. */

lookup('host.invalid', () => undefined);
await fetch('http://host.invalid/').catch(() => undefined);
connect({ host: '192.0.2.1', port: 9 })
  .on('error', () => undefined)
  .destroy();
const socket = createSocket('udp4');
socket.send('x', 9, '192.0.2.1', () => socket.close());
