{ TLS on OpenSSL, through libgasket: contexts, streams, listeners. Every function of libgasket and of OpenSSL is in unit
  gasket_low_level; Check makes an exception of what fails there. }
unit gasket;

{$mode objfpc}{$H+}

interface

uses
  Classes, SysUtils, gasket_low_level;

const
  FOR_EVER = -1; // milliseconds

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

  { What has a handle. It is freed with the object. }
  TGasketObject = class
  private
    FHandle: Int64;
  public
    { Takes a handle over: Check(gasket_..._new(...)). }
    constructor CreateFromHandle(AHandle: Int64);
    destructor Destroy; override;
    { The number by which libgasket knows it. }
    property Handle: Int64 read FHandle;
  end;

  { Settings that many streams share. Streams keep it as long as they need it. }
  TGasketContext = class(TGasketObject)
  public
    { A client's is safe as it comes. Method: protocol versions, as gasket_ctx_new takes them. }
    constructor CreateClient(const Method: string = 'default');
    constructor CreateServer(const CertificateFile: string; const KeyFile: string = '';
      const Password: string = ''; const Method: string = 'default');
    procedure SetCertificate(const CertificateFile: string; const KeyFile: string = ''; const Password: string = '');
    procedure TrustFile(const Path: string);
    procedure TrustDirectory(const Path: string);
    procedure TrustSystem;
    procedure SetVerify(Mode: Int64); // VERIFY_...
    procedure SetAlpn(const Protocols: string);
    procedure SetCiphers(const List: string);
    procedure SetCiphersuites(const List: string);
    procedure AddServerName(const Name: string; Other: TGasketContext);
  end;

  { A TLS connection. Read answers 0 at the peer's farewell. }
  TGasketStream = class(TStream)
  private
    FHandle: Int64;
    FTimeOut: Int64;
    FInterrupted: Boolean;
    FLine: string;
    function Left(Began: QWord): Int64;
    procedure CheckState(Answer: Int64; Began: QWord; const What: string);
    function InfoText(Text: PAnsiChar): string;
    function GetProtocol: string;
    function GetCipher: string;
    function GetAlpn: string;
    function GetPeer: string;
    function GetVerifyResult: Int64;
  public
    { To a host. The handshake comes with the first use, or with Handshake. }
    constructor Connect(Context: TGasketContext; const Host: string; Port: Integer; ATimeOut: Int64 = FOR_EVER);
    { Takes a handle over. }
    constructor CreateFromHandle(AHandle: Int64; ATimeOut: Int64 = FOR_EVER);
    { Frees it. Without Close the peer gets no farewell. }
    destructor Destroy; override;
    { Settings before the handshake. }
    procedure SetServerName(const Name: string);
    procedure SetVerifyHost(const Host: string);
    procedure Handshake;
    function Read(var Buffer; Count: Longint): Longint; override;
    { All of it. }
    function Write(const Buffer; Count: Longint): Longint; override;
    { A line without its end; False at the end of file. Do not mix it with Read. }
    function ReadLine(out Line: string): Boolean;
    procedure WriteText(const Text: string);
    { Ends this side; reading goes on. }
    procedure Shutdown;
    procedure Close;
    { Has the thread that waits in it, or the next that would, raise EGasketInterrupted. }
    procedure Interrupt;
    property Handle: Int64 read FHandle;
    { Milliseconds for each call. }
    property TimeOut: Int64 read FTimeOut write FTimeOut;
    property Protocol: string read GetProtocol;
    property Cipher: string read GetCipher;
    property Alpn: string read GetAlpn;
    property Peer: string read GetPeer;
    property VerifyResult: Int64 read GetVerifyResult;
  end;

  TGasketListener = class(TGasketObject)
  private
    function GetPort: Integer;
  public
    constructor Create(const Host: string; APort: Integer = 0; Backlog: Integer = 0);
    { The next connection; the handshake is the stream's. }
    function Accept(Context: TGasketContext; ATimeOut: Int64 = FOR_EVER): TGasketStream;
    property Port: Integer read GetPort;
  end;

{ The answer; of an error record its exception. }
function Check(Answer: Int64): Int64;
{ Why the last direct call on an object failed: an exception that is not raised, or nil. }
function DirectError(Handle: Int64): EGasket;
{ Of OpenSSL: Constant('SSL_OP_NO_TICKET'). }
function Constant(const Name: string): Int64;

implementation

uses
  dynlibs;

const
  SLICE = 50;            // milliseconds that a call waits at most
  CHUNK = 16384;
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

{ An exception of the binding's own. }
function OwnError(Class_: EGasketClass; Kind: Int64; const What, Why: string): EGasket;
begin
  Result := Class_.Create(What + ': ' + Why);
  Result.Kind := Kind;
  Result.What := What;
end;

{ ---- objects ---- }

constructor TGasketObject.CreateFromHandle(AHandle: Int64);
begin
  inherited Create;
  FHandle := AHandle;
end;

destructor TGasketObject.Destroy;
begin
  gasket_free(FHandle);
  inherited Destroy;
end;

{ ---- contexts ---- }

constructor TGasketContext.CreateClient(const Method: string);
begin
  CreateFromHandle(Check(gasket_ctx_new(CLIENT, PAnsiChar(Method))));
end;

constructor TGasketContext.CreateServer(const CertificateFile, KeyFile, Password, Method: string);
begin
  CreateFromHandle(Check(gasket_ctx_new(SERVER, PAnsiChar(Method))));
  SetCertificate(CertificateFile, KeyFile, Password);
end;

procedure TGasketContext.SetCertificate(const CertificateFile, KeyFile, Password: string);
var
  Given: PAnsiChar;
begin
  Given := nil;
  if Password <> '' then
    Given := PAnsiChar(Password);
  Check(gasket_ctx_set_certificate(Handle, PAnsiChar(CertificateFile), PAnsiChar(KeyFile), Given));
end;

procedure TGasketContext.TrustFile(const Path: string);
begin
  Check(gasket_ctx_set_ca_file(Handle, PAnsiChar(Path)));
end;

procedure TGasketContext.TrustDirectory(const Path: string);
begin
  Check(gasket_ctx_set_ca_directory(Handle, PAnsiChar(Path)));
end;

procedure TGasketContext.TrustSystem;
begin
  Check(gasket_ctx_set_ca_system(Handle));
end;

procedure TGasketContext.SetVerify(Mode: Int64);
begin
  Check(gasket_ctx_set_verify(Handle, Mode));
end;

procedure TGasketContext.SetAlpn(const Protocols: string);
begin
  Check(gasket_ctx_set_alpn(Handle, PAnsiChar(Protocols)));
end;

procedure TGasketContext.SetCiphers(const List: string);
begin
  Check(gasket_ctx_set_ciphers(Handle, PAnsiChar(List)));
end;

procedure TGasketContext.SetCiphersuites(const List: string);
begin
  Check(gasket_ctx_set_ciphersuites(Handle, PAnsiChar(List)));
end;

procedure TGasketContext.AddServerName(const Name: string; Other: TGasketContext);
begin
  Check(gasket_ctx_add_server_name(Handle, PAnsiChar(Name), Other.Handle));
end;

{ ---- streams ---- }

constructor TGasketStream.Connect(Context: TGasketContext; const Host: string; Port: Integer; ATimeOut: Int64);
begin
  CreateFromHandle(Check(gasket_stream_connect(Context.Handle, PAnsiChar(Host), Port)), ATimeOut);
end;

constructor TGasketStream.CreateFromHandle(AHandle: Int64; ATimeOut: Int64);
begin
  inherited Create;
  FHandle := AHandle;
  FTimeOut := ATimeOut;
end;

destructor TGasketStream.Destroy;
begin
  gasket_free(FHandle);
  inherited Destroy;
end;

{ How long the next call may wait. }
function TGasketStream.Left(Began: QWord): Int64;
begin
  Result := SLICE;
  if FTimeOut < 0 then
    Exit;
  Result := FTimeOut - Int64(GetTickCount64 - Began);
  if Result < 0 then
    Result := 0;
  if Result > SLICE then
    Result := SLICE;
end;

{ Between two slices: whether it goes on. }
procedure TGasketStream.CheckState(Answer: Int64; Began: QWord; const What: string);
begin
  Check(Answer);
  if FInterrupted then
  begin
    FInterrupted := False;
    raise OwnError(EGasketInterrupted, 0, What, 'interrupted');
  end;
  if Answer = WANT_ANSWER then
    raise OwnError(EGasketState, ERROR_STATE, What, 'a question has to be answered');
  if (FTimeOut >= 0) and (Int64(GetTickCount64 - Began) >= FTimeOut) then
    raise OwnError(EGasketTimeout, 0, What, 'time has run out');
end;

procedure TGasketStream.SetServerName(const Name: string);
begin
  Check(gasket_stream_set_server_name(Handle, PAnsiChar(Name)));
end;

procedure TGasketStream.SetVerifyHost(const Host: string);
begin
  Check(gasket_stream_set_verify_host(Handle, PAnsiChar(Host)));
end;

procedure TGasketStream.Handshake;
var
  Began: QWord;
  Answer: Int64;
begin
  Began := GetTickCount64;
  repeat
    Answer := gasket_stream_handshake(Handle, Left(Began));
    if Answer <> 0 then
      CheckState(Answer, Began, 'handshake');
  until Answer = 0;
end;

function TGasketStream.Read(var Buffer; Count: Longint): Longint;
var
  Began: QWord;
  Answer: Int64;
begin
  if Count <= 0 then
    Exit(0);
  Began := GetTickCount64;
  repeat
    Answer := gasket_stream_read(Handle, @Buffer, Count, Left(Began));
    if Answer < 0 then
      CheckState(Answer, Began, 'read');
  until Answer >= 0;
  Result := Answer;
end;

function TGasketStream.Write(const Buffer; Count: Longint): Longint;
var
  Began: QWord;
  Answer: Int64;
  Done: Longint;
begin
  Began := GetTickCount64;
  Done := 0;
  while Done < Count do
  begin
    Answer := gasket_stream_write(Handle, PByte(@Buffer) + Done, Count - Done, Left(Began));
    if Answer < 0 then
      CheckState(Answer, Began, 'write')
    else
      Done := Done + Answer;
  end;
  // What was taken and not yet sent.
  repeat
    Answer := gasket_stream_flush(Handle, Left(Began));
    if Answer < 0 then
      CheckState(Answer, Began, 'write');
  until Answer = 0;
  Result := Done;
end;

function TGasketStream.ReadLine(out Line: string): Boolean;
var
  Chunk_: array[0..CHUNK - 1] of AnsiChar;
  Count, EndOfLine: Integer;
  More: string;
begin
  repeat
    EndOfLine := Pos(#10, FLine);
    if EndOfLine > 0 then
    begin
      Line := Copy(FLine, 1, EndOfLine - 1);
      Delete(FLine, 1, EndOfLine);
      Exit(True);
    end;
    Count := Read(Chunk_, SizeOf(Chunk_));
    SetString(More, @Chunk_[0], Count);
    FLine := FLine + More;
  until Count = 0;
  Line := FLine;
  FLine := '';
  Result := Line <> '';
end;

procedure TGasketStream.WriteText(const Text: string);
begin
  if Text <> '' then
    Write(Text[1], Length(Text));
end;

procedure TGasketStream.Shutdown;
var
  Began: QWord;
  Answer: Int64;
begin
  Began := GetTickCount64;
  repeat
    Answer := gasket_stream_shutdown(Handle, Left(Began));
    if Answer < 0 then
      CheckState(Answer, Began, 'shutdown');
  until Answer >= 0;
end;

procedure TGasketStream.Close;
var
  Answer: Int64;
begin
  repeat
    Answer := Check(gasket_stream_close(Handle, FTimeOut));
  until Answer <> INTERRUPTED;
  if Answer = TIMEOUT then
    raise OwnError(EGasketTimeout, 0, 'close', 'what was not sent is lost');
end;

procedure TGasketStream.Interrupt;
begin
  FInterrupted := True;
  Check(gasket_interrupt(Handle));
end;

function TGasketStream.InfoText(Text: PAnsiChar): string;
begin
  if Text = nil then
    raise OwnError(EGasketBadHandle, ERROR_BAD_HANDLE, 'stream', 'its handle was freed');
  Result := string(AnsiString(Text));
end;

function TGasketStream.GetProtocol: string;
begin
  Result := InfoText(gasket_stream_protocol(Handle));
end;

function TGasketStream.GetCipher: string;
begin
  Result := InfoText(gasket_stream_cipher(Handle));
end;

function TGasketStream.GetAlpn: string;
begin
  Result := InfoText(gasket_stream_alpn(Handle));
end;

function TGasketStream.GetPeer: string;
begin
  Result := InfoText(gasket_stream_peer(Handle));
end;

function TGasketStream.GetVerifyResult: Int64;
begin
  Result := Check(gasket_stream_verify_result(Handle));
end;

{ ---- listeners ---- }

constructor TGasketListener.Create(const Host: string; APort: Integer; Backlog: Integer);
begin
  CreateFromHandle(Check(gasket_listener_new(PAnsiChar(Host), APort, Backlog)));
end;

function TGasketListener.GetPort: Integer;
begin
  Result := Check(gasket_listener_port(Handle));
end;

function TGasketListener.Accept(Context: TGasketContext; ATimeOut: Int64): TGasketStream;
var
  Began: QWord;
  Answer: Int64;
begin
  Began := GetTickCount64;
  repeat
    Answer := Check(gasket_listener_accept(Handle, Context.Handle, SLICE));
    if Answer > 0 then
      Exit(TGasketStream.CreateFromHandle(Answer));
  until (ATimeOut >= 0) and (Int64(GetTickCount64 - Began) >= ATimeOut);
  raise OwnError(EGasketTimeout, 0, 'accept', 'time has run out');
end;

initialization
  Load;
end.
