/// <reference types="node" />

import { EventEmitter } from 'node:events';
import { Duplex } from 'node:stream';
import { Socket } from 'node:net';
import { Constants } from './constants';
import * as functions from './functions';

export * from './functions';

// ---- values of the low level ----

/** A whole number; a BigInt where Number is not exact for it. */
export type Integer = number | bigint;

/** Text for C, without null characters: a string, its bytes, or for a file a `file:` URL. */
export type Text = string | Uint8Array | URL;

/** Bytes that C reads, or fills, where they are. */
export type Bytes = NodeJS.ArrayBufferView | ArrayBuffer | SharedArrayBuffer;

/** What has a handle, the number of one, or none. */
export type Handle = { readonly handle: number } | Integer | null | undefined;

/** What C calls, with numbers; its answer is a number. It is kept for as long as the process lives. */
export type Callback = (...values: any[]) => Integer | boolean | void;

/**
 * What a handle of libgasket's stands for: a context, a stream, or an object of one of OpenSSL's types.
 *
 * One that is new is freed when it is closed or collected. One that was borrowed from another ends with that,
 * and keeps it.
 */
export class GasketObject {
  protected constructor(...internal: never[]);
  /** The number by which libgasket knows it; 0 when it is closed. Equal objects have equal handles. */
  readonly handle: number;
  /** OpenSSL's name of its type, such as `X509_NAME`; or `stream`, `listener`. */
  readonly type: string;
  readonly closed: boolean;
  /** Frees it, if it is not borrowed. It cannot be used any more. */
  close(): void;
  toString(): string;
}

/** The constants of Gasket (`constants.WANT_READ`) and of the OpenSSL that is loaded (`constants.SSL_OP_NO_TICKET`). */
export const constants: Constants;

/**
 * Tells what the last direct call on an object, or the last one of this thread, has left in OpenSSL's error
 * queue: an error with all of it, which is not thrown, or null.
 *
 * Whether that call has failed is what it returned: OpenSSL leaves errors in calls that succeed, too.
 */
export function direct_error(object?: Handle): SSLError | null;
export { direct_error as directError };

/**
 * Calls a function of OpenSSL's, by its C name or Lisp name, that need be in no list.
 *
 * The signature says what it takes and returns, as C does, with words for what C does not say (see
 * gasket_dynamic_call):
 *
 * ```js
 * gasket.dynamic_call(
 *   'EVP_Digest',
 *   'int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)',
 *   data, digest, gasket.evp_sha256(), null,
 * );
 * ```
 *
 * The signature is believed: a wrong one does what it does in C.
 *
 * @returns what the function returns, in an array with what it stores if it does
 */
export function dynamic_call(name: string, signature: string, ...args: unknown[]): any;
export { dynamic_call as dynamicCall };

/** The bit of an option: `'no_sslv3'`, in any case, is SSL_OP_NO_SSLv3; a number is itself. */
export function ssl_option(option: string | Integer): Integer;
export { ssl_option as sslOption };

/** The bits of options together, for ssl_ctx_set_options. JavaScript's own `|` knows only 32 of them. */
export function ssl_options(...options: Array<string | Integer>): number;
export { ssl_options as sslOptions };

type Functions = typeof functions;
type Promised<F> = F extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;

/** The same functions on threads of their own, for those that wait: each returns a promise. */
export const promises: { readonly [Name in keyof Functions]: Promised<Functions[Name]> };

/** The file that libgasket was loaded from. */
export const libraryFile: string;
/** The version of this package. */
export const packageVersion: string;

// ---- errors ----

/** Whatever fails in Gasket, with all that is known about it. */
export class GasketError extends Error {
  protected constructor(...internal: never[]);
  /** As Node's own modules name it: `ECONNREFUSED`, `CERT_HAS_EXPIRED`, `ERR_SSL_WRONG_VERSION_NUMBER`. */
  code: string;
  /** What kind of failure it is: `ssl`, `verify`, `bad-handle`. */
  kind: string | null;
  /** The operation that failed, such as `handshake`. */
  what: string;
  /** OpenSSL's error codes, the oldest first. */
  codes: number[];
  /** OpenSSL's texts for the codes. */
  strings: string[];
  /** Why a certificate was refused, one of OpenSSL's numbers; or 0. */
  verifyResult: number;
  /** OpenSSL's text for the verify result. */
  verifyString: string;
  /** The number of the TLS alert that was received or sent; or 0. */
  alert: number;
  /** errno, or for a ResolveError getaddrinfo's number; or 0. */
  osError: number;
  /** Whom it was with, `host:port`. */
  peer: string;
}
/** An object that was closed, or is of another type. */
export class BadHandleError extends GasketError {}
/** An argument outside of what is possible. */
export class BadArgumentError extends GasketError {}
/** No memory, or no free handle. */
export class NoMemoryError extends GasketError {}
/** OpenSSL cannot be found or used. */
export class LibraryError extends GasketError {}
/** The OpenSSL that is loaded cannot do it. */
export class UnsupportedError extends GasketError {}
/** Not possible now: too early, too late, or closed. */
export class StateError extends GasketError {}
/** OpenSSL or the TLS protocol failed; the codes and the alert say how. */
export class SSLError extends GasketError {}
/** The peer's certificate was refused; the verify result says why. */
export class VerifyError extends SSLError {}
/** The peer cut the connection off without TLS's farewell. */
export class ClosedError extends SSLError {}
/** The operating system refused. */
export class SystemError extends GasketError {
  /** Negative, as Node has it. */
  errno?: number;
  syscall?: string;
}
/** A host name could not be turned into an address. */
export class ResolveError extends GasketError {}
/** Time has run out. */
export class TimeoutError extends GasketError {}

/** libgasket was found nowhere, or what was found is another version. */
export class LibraryNotFoundError extends Error {
  code: 'ERR_GASKET_LIBRARY_NOT_FOUND';
  /** The files that were tried, each with the reason why it was not loaded. */
  attempts: Array<{ file: string; reason: string }>;
}

// ---- contexts ----

/** A protocol version, as Node's own modules name it. */
export type Version = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';

/** PEM, DER or PKCS#12: what would be in a file. */
export type Contents = string | NodeJS.ArrayBufferView | ArrayBuffer;

/** A handler's answer: whether the handshake goes on, or the context that it goes on with. */
export type Answer = boolean | Context | Promise<boolean | Context>;

export interface ContextOptions {
  /** Which streams are made of it: `'client'` if nothing is said; servers make their own. */
  side?: 'client' | 'server' | 'both';
  /** The oldest version; TLSv1.2 if nothing is said. */
  minVersion?: Version;
  maxVersion?: Version;
  /** Protocol versions as gasket_ctx_new takes them, instead of the two. */
  method?: string;
  /** The certificate that is shown, with its chain behind it; several of different key types. */
  cert?: Contents | Contents[];
  /** Its key; among `cert` if nothing is said. */
  key?: Contents | Contents[];
  /** The same from files. */
  certFile?: Text;
  keyFile?: Text;
  /** Opens an encrypted key. */
  passphrase?: string | Uint8Array;
  /** Authorities that are trusted, instead of the system's. */
  ca?: Contents | Contents[];
  caFile?: Text | Text[];
  /** Directories that `openssl rehash` has named the files of. */
  caDirectory?: Text | Text[];
  /** Trusts the system's authorities besides those that were given. */
  caSystem?: boolean;
  /** Revocation lists. */
  crl?: Contents | Contents[];
  crlFile?: Text;
  /** Which certificates are looked up: the peer's (if nothing is said), or all of its chain. */
  crlCheck?: 'none' | 'peer' | 'all';
  /** What is asked of the peer's certificate: `'required'` of clients' contexts, `'none'` of servers', if nothing is said. */
  verify?: 'none' | 'optional' | 'required';
  /** How many authorities may stand between certificate and root; 10. */
  maxDepth?: number;
  /** OpenSSL's cipher list, for TLS 1.2 and older. */
  ciphers?: string;
  /** Names separated by colons, for TLS 1.3. */
  ciphersuites?: string;
  /** Application protocols, the preferred first. */
  ALPNProtocols?: string[] | string;
  /** The server's order of ciphers decides. */
  honorCipherOrder?: boolean;
  /** Whether a client resumes earlier sessions; it does. */
  resumption?: boolean;
  /** 80 bytes: name, HMAC key and AES key of a server's tickets. */
  ticketKeys?: NodeJS.ArrayBufferView;
  /** Pre-shared keys. */
  psk?: PreSharedKey | PreSharedKey[];
  /** Contexts for clients that ask for these names, or `*.example.com`. */
  serverNames?: Record<string, Context>;
  /** Asked by a server's handshake that has read the client's first message. */
  onClientHello?: (stream: Stream, servername: string, protocols: string) => Answer;
  /** Asked by a handshake that is about to choose its certificate. */
  onCertificate?: (stream: Stream) => Answer;
  /** Asked by a client's handshake that has the server's certificate, and OpenSSL's verdict: 0 or an X509_V_ERR_ number. */
  onVerify?: (stream: Stream, certificate: Certificate, result: number) => boolean | Promise<boolean>;
}

export interface PreSharedKey {
  identity: string;
  key: NodeJS.ArrayBufferView;
}

/** Settings that many streams share. A client's is safe as it comes; streams keep it as long as they need it. */
export class Context extends GasketObject {
  constructor(options?: ContextOptions);
  /** Lets a server show another certificate to clients that ask for another name. */
  addServerName(name: string, context: Context): void;
}

// ---- certificates ----

/** A part of a name: `CN`, `O`; `DNS`, `IP Address`. */
export interface NamePart {
  type: string;
  value: string;
}

/** A certificate as data. */
export class Certificate extends GasketObject {
  /** Reads PEM or DER. */
  constructor(source: Contents);
  readonly version: number;
  /** Such as `CN=example.com,O=Example`: for people to read. */
  readonly subject: string;
  readonly issuer: string;
  readonly subjectNames: NamePart[];
  readonly issuerNames: NamePart[];
  readonly alternativeNames: NamePart[];
  /** Hexadecimal digits. */
  readonly serialNumber: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  /** `RSA`, `EC`, `ED25519`. */
  readonly keyType: string;
  readonly keyBits: number;
  /** The public key as PEM. */
  readonly publicKey: string;
  readonly pem: string;
  /** The whole as DER. */
  readonly raw: Buffer;
  /** Hexadecimal digits of its digest; SHA-256 if nothing is said. */
  fingerprint(digest?: string): string;
}

// ---- streams ----

export interface StreamOptions {
  /** Writing goes on when the peer has ended its side; false, as in node:net. */
  allowHalfOpen?: boolean;
  /** Milliseconds until a handshake is given up with a TimeoutError; servers: two minutes. */
  handshakeTimeout?: number;
  /** See {@link Stream.setTimeout}. */
  timeout?: number;
  readableHighWaterMark?: number;
  writableHighWaterMark?: number;
  /** The connection begins in plain text, until {@link Stream.startTls}. */
  plain?: boolean;
}

interface CommonConnectOptions extends StreamOptions, ContextOptions {
  /** Instead of the options of a context. */
  context?: Context;
  /** The name that is asked for, and that the certificate must be for; the host if nothing is said. */
  servername?: string;
  /** Whom the certificate must be for, where that is another; `''` for anybody whom the authorities know. */
  verifyHost?: string;
  /** A connection that is cut off without TLS's farewell is an end as any other. */
  ignoreUnexpectedEof?: boolean;
  /** Ends the waiting of {@link connect}, and the connection with it; destroys a stream of {@link createConnection} at any time. */
  signal?: AbortSignal;
}

/** To a host. */
export interface HostOptions extends CommonConnectOptions {
  host?: string;
  port: number | string;
}

/** Over a socket of the caller's, which is not closed with the stream. */
export interface DescriptorOptions extends CommonConnectOptions {
  fd: number;
  /** The other side has begun the connection. */
  isServer?: boolean;
  /** Bytes that were read from it already. */
  head?: NodeJS.ArrayBufferView;
}

/** Over another stream, such as a net.Socket, which ends with this one. */
export interface SocketOptions extends CommonConnectOptions {
  socket: Duplex;
  isServer?: boolean;
  head?: NodeJS.ArrayBufferView;
}

export type ConnectOptions = HostOptions | DescriptorOptions | SocketOptions;

/** Makes a stream that begins to connect; the listener is for `secureConnect`. */
export function createConnection(options: ConnectOptions, listener?: () => void): Stream;

/** A stream whose handshake is done; of a plain one, that is connected. */
export function connect(options: ConnectOptions): Promise<Stream>;

/**
 * A TLS connection.
 *
 * Events besides those of a Duplex: `connect`; `secureConnect` when a handshake is done; `ready` after either;
 * `timeout` when nothing was sent or received for as long as {@link Stream.setTimeout} says.
 */
export class Stream extends Duplex {
  protected constructor(...internal: never[]);
  /** The number by which libgasket knows it; 0 when it is closed. */
  readonly handle: number;
  readonly context: Context;
  readonly isServer: boolean;
  readonly connecting: boolean;
  /** False while it is plain. */
  readonly encrypted: boolean;
  readonly bytesRead: number;
  readonly bytesWritten: number;
  readonly timeout: number;
  /** Such as `TLSv1.3`; empty before the handshake. */
  readonly protocol: string;
  /** OpenSSL's name, such as `TLS_AES_256_GCM_SHA384`. */
  readonly cipher: string;
  /** What was agreed on; false for none. */
  readonly alpnProtocol: string | false;
  /** The name that the client asked for. */
  readonly servername: string;
  /** `host:port` of the other side. */
  readonly peer: string;
  /** The peer has shown a certificate, and nothing speaks against it. */
  readonly authorized: boolean;
  /** 0, or one of OpenSSL's X509_V_ERR_ numbers. */
  readonly verifyResult: number;
  readonly verifyString: string;
  readonly peerCertificate: Certificate | null;
  readonly sessionReused: boolean;
  /** OpenSSL's own object, for direct calls. */
  readonly ssl: GasketObject;

  /** Waits until the handshake is done. The signal ends the waiting; the stream goes on. */
  handshake(options?: { signal?: AbortSignal }): Promise<void>;
  /** Goes on with TLS on a plain stream, when all is sent that was written. */
  startTls(options?: { signal?: AbortSignal }): Promise<void>;
  /** Ends TLS on a connection that goes on in plain text, and gives what is under it. */
  detach(): Promise<Socket | Duplex>;
  /** Has 'timeout' emitted when neither side has sent anything for so many milliseconds; 0 for never. The stream goes on. */
  setTimeout(milliseconds: number, listener?: () => void): this;
  /** Ends it, and destroys it when all is sent. */
  destroySoon(): void;
  /** TCP_NODELAY is always set. */
  setNoDelay(on?: boolean): this;
  /** Does nothing: agents of node:http ask for it. */
  setKeepAlive(on?: boolean, delay?: number): this;
  /** Whether the process goes on as long as the stream does. In worker threads it always does. */
  ref(): this;
  unref(): this;
}

// ---- servers ----

export interface ServerOptions extends StreamOptions, ContextOptions {
  context?: Context;
}

export interface ListenOptions {
  /** 0 to have one picked. */
  port?: number | string;
  /** An address, or `localhost`; all if nothing is said. */
  host?: string;
  backlog?: number;
}

/**
 * Accepts connections.
 *
 * Events: `listening`; `secureConnection` with a {@link Stream} whose handshake is done (of a plain server
 * `connection`); `tlsClientError` with an error and the stream, where there was none; `error`; `close`.
 */
export class Server extends EventEmitter {
  constructor(options?: ServerOptions, listener?: (stream: Stream) => void);
  readonly context: Context;
  readonly handle: number;
  readonly listening: boolean;
  /** How many there are, those that shake hands included. */
  readonly connections: number;
  listen(port?: number | string, host?: string, listener?: () => void): this;
  listen(port: number | string, listener: () => void): this;
  listen(options: ListenOptions | { fd: number }, listener?: () => void): this;
  listen(listener: () => void): this;
  address(): { address: string | null; port: number } | null;
  addServerName(name: string, context: Context): void;
  /** Accepts no more. 'close' is emitted when the last connection has ended. */
  close(listener?: (error?: Error) => void): this;
  closeAllConnections(): void;
  ref(): this;
  unref(): this;
}

export function createServer(options?: ServerOptions, listener?: (stream: Stream) => void): Server;
export function createServer(listener: (stream: Stream) => void): Server;
