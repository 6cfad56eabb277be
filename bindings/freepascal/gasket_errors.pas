{ Finding libgasket, and its error records as exceptions. }
unit gasket_errors;

{$mode objfpc}{$H+}

interface

uses
  SysUtils, gasket_low_level;

type
  TInt64s = array of Int64;
  TTexts = array of string;

  { Whatever fails, with all that is known about it. }
  EGasket = class(Exception)
  public
    Kind: Int64;             // ERROR_...; 0 of the binding's own
    What: string;            // the operation that failed: 'handshake'
    Codes: TInt64s;          // OpenSSL's, the oldest first
    Strings: TTexts;         // OpenSSL's texts for them
    VerifyResult: Int64;     // why a certificate was refused, or 0
    VerifyString: string;
    Alert: Int64;            // of TLS, received or sent, or 0
    OSError: Int64;          // errno; of EGasketResolve getaddrinfo's number; or 0
    Peer: string;            // 'host:port'
  end;
  EGasketClass = class of EGasket;
  EGasketBadHandle = class(EGasket);   // what was freed, or is of another kind
  EGasketBadArgument = class(EGasket);
  EGasketNoMemory = class(EGasket);
  EGasketLibrary = class(EGasket);     // libgasket or OpenSSL cannot be found or used
  EGasketUnsupported = class(EGasket); // the OpenSSL that is loaded cannot do it
  EGasketState = class(EGasket);       // not possible now
  EGasketSSL = class(EGasket);         // OpenSSL or the protocol failed
  EGasketVerify = class(EGasketSSL);   // the peer's certificate was refused
  EGasketClosed = class(EGasketSSL);   // the connection was cut off without TLS's farewell
  EGasketOS = class(EGasket);
  EGasketResolve = class(EGasket);
  EGasketTimeout = class(EGasket);     // time has run out; the same call may be made again
  EGasketInterrupted = class(EGasket); // by Interrupt; the same call may be made again

{ The answer; of an error record its exception. }
function Check(Answer: Int64): Int64;
{ Why the last direct call on an object failed: an exception that is not raised, or nil. }
function DirectError(Handle: Int64): EGasket;
{ Of OpenSSL: Constant('SSL_OP_NO_TICKET'). }
function Constant(const Name: string): Int64;
{ An exception of the binding's own. }
function OwnError(Class_: EGasketClass; Kind: Int64; const What, Why: string): EGasket;

implementation

uses
  dynlibs;

const
  RECORDS_END = -(Int64(1) shl 40);

  // By the number of its kind.
  CLASSES_OF_KINDS: array[1..11] of EGasketClass = (
    EGasketBadHandle, EGasketBadArgument, EGasketNoMemory, EGasketLibrary, EGasketUnsupported, EGasketState,
    EGasketSSL, EGasketVerify, EGasketClosed, EGasketOS, EGasketResolve);

{ ---- loading ---- }

procedure Load;
var
  Chosen, Tried: string;
  Files: array of string;
  Path: string;
  Found: TLibHandle;
  I: Integer;
begin
  Chosen := GetEnvironmentVariable('GASKET_LIBRARY');
  if Chosen <> '' then
    Files := [Chosen]
  else
    Files := [ExtractFilePath(ParamStr(0)) + 'libgasket.so.1', 'libgasket.so.1'];
  Found := NilHandle;
  Tried := '';
  for Path in Files do
  begin
    Found := LoadLibrary(Path);
    if Found <> NilHandle then
      Break;
    Tried := Tried + LineEnding + '  ' + Path + ' (' + GetLoadErrorStr + ')';
  end;
  if Found = NilHandle then
    raise EGasketLibrary.Create('libgasket was not found. Tried:' + Tried + LineEnding +
      'Build it with `make`, or set GASKET_LIBRARY to its path.');
  for I := Low(GASKET_FUNCTIONS) to High(GASKET_FUNCTIONS) do
    GASKET_FUNCTIONS[I].Place^ := GetProcAddress(Found, GASKET_FUNCTIONS[I].Name);
  if not Assigned(gasket_abi_version) or (gasket_abi_version() <> ABI_VERSION) then
    raise EGasketLibrary.CreateFmt('%s does not have the binary interface %d of Gasket', [Path, ABI_VERSION]);
end;

{ ---- errors ---- }

function Text(Answer: PAnsiChar): string;
begin
  Result := string(AnsiString(Answer));
end;

function FromRecord(ARecord: Int64): EGasket;
var
  Kind: Int64;
  Class_: EGasketClass;
  I: Integer;
begin
  Kind := gasket_error_kind(ARecord);
  Class_ := EGasket;
  if (Kind >= Low(CLASSES_OF_KINDS)) and (Kind <= High(CLASSES_OF_KINDS)) then
    Class_ := CLASSES_OF_KINDS[Kind];
  Result := Class_.Create(Text(gasket_error_message(ARecord)));
  Result.Kind := Kind;
  Result.What := Text(gasket_error_what(ARecord));
  SetLength(Result.Codes, gasket_error_code_count(ARecord));
  SetLength(Result.Strings, Length(Result.Codes));
  for I := 0 to High(Result.Codes) do
  begin
    Result.Codes[I] := gasket_error_code(ARecord, I);
    Result.Strings[I] := Text(gasket_error_string(ARecord, I));
  end;
  Result.VerifyResult := gasket_error_verify_result(ARecord);
  Result.VerifyString := Text(gasket_error_verify_result_string(ARecord));
  Result.Alert := gasket_error_alert(ARecord);
  Result.OSError := gasket_error_os(ARecord);
  Result.Peer := Text(gasket_error_peer(ARecord));
  gasket_free(ARecord);
end;

function Check(Answer: Int64): Int64;
begin
  if Answer < RECORDS_END then
    raise FromRecord(Answer);
  Result := Answer;
end;

function DirectError(Handle: Int64): EGasket;
var
  ARecord: Int64;
begin
  ARecord := gasket_direct_error(Handle);
  Result := nil;
  if ARecord < RECORDS_END then
    Result := FromRecord(ARecord);
end;

function Constant(const Name: string): Int64;
begin
  Result := Check(gasket_constant(PAnsiChar(Name)));
end;

function OwnError(Class_: EGasketClass; Kind: Int64; const What, Why: string): EGasket;
begin
  Result := Class_.Create(What + ': ' + Why);
  Result.Kind := Kind;
  Result.What := What;
end;

initialization
  Load;
end.
