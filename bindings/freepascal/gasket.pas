{ TLS on OpenSSL, through libgasket: contexts, streams, listeners. Every function of libgasket and of OpenSSL is in unit
  gasket_low_level; Check (gasket_errors) makes an exception of what fails there. }
unit gasket;

{$mode objfpc}{$H+}

interface

uses
  Classes, SysUtils, gasket_errors, gasket_low_level;

const
  FOR_EVER = -1; // milliseconds

type
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

implementation

const
  SLICE = 50; // milliseconds that a call waits at most
  CHUNK = 16384;

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

end.
