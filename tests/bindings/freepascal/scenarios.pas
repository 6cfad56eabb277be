{ What every binding is tested with, in Free Pascal: scenarios scenarios | serve | visit NAME=PORT... }
program scenarios;

{$mode objfpc}{$H+}{$assertions on}{$modeswitch nestedprocvars}

uses
  cthreads, Classes, SysUtils, gasket, gasket_errors, gasket_low_level, support, threads;

type
  TAction = procedure;

procedure Text;
const
  LINES: array[0..2] of string = ('plain', 'Grüße, мир, 世界, 🌍', '');
var
  Stream: TGasketStream;
  Line, Got: string;
begin
  Stream := Connect('ECHO');
  try
    for Line in LINES do
      Stream.WriteText(Line + #10);
    for Line in LINES do
    begin
      Demand(Stream.ReadLine(Got), 'a line is missing');
      Demand(Got = Line, Got + ' is not ' + Line);
    end;
  finally
    Stream.Free;
  end;
end;

procedure Bytes;
var
  Stream: TGasketStream;
  Every: array[0..255] of Byte;
  Got: RawByteString;
  I: Integer;
begin
  for I := 0 to 255 do
    Every[I] := I;
  Stream := Connect('ECHO');
  try
    Stream.WriteBuffer(Every, 256);
    Stream.WriteBuffer(Every[10], 10);
    Got := ReadExactly(Stream, 266);
    Demand(CompareMem(@Got[1], @Every, 256) and CompareMem(@Got[257], @Every[10], 10), 'other bytes came back');
  finally
    Stream.Free;
  end;
end;

procedure Bulk;
var
  Stream: TGasketStream;
  Data: RawByteString;
  Line, Digest: string;
  I: Integer;
begin
  SetLength(Data, 10 * 1024 * 1024);
  for I := 1 to Length(Data) do
    Data[I] := AnsiChar(Random(256));
  Stream := Connect('TALLY');
  try
    Stream.WriteBuffer(Data[1], Length(Data));
    Stream.Shutdown;
    Demand(Stream.ReadLine(Line) and (Line = Format('%d %s', [Length(Data), Sha256(Data)])), Line);
  finally
    Stream.Free;
  end;
  Stream := Connect('SOURCE');
  try
    Stream.WriteText(Format('%d'#10, [Length(Data)]));
    Digest := ReadExactly(Stream, 65);
    Data := ReadAll(Stream);
    Demand(Length(Data) = 10 * 1024 * 1024, 'the length is another');
    Demand(Sha256(Data) + #10 = Digest, 'the checksum is another');
  finally
    Stream.Free;
  end;
end;

procedure LastWords;
var
  Stream: TGasketStream;
  Data: RawByteString;
  Line: string;
  I: Integer;
begin
  SetLength(Data, 150000);
  for I := 1 to Length(Data) do
    Data[I] := AnsiChar(Random(256));
  Stream := Connect('LATE');
  try
    Stream.WriteBuffer(Data[1], Length(Data));
    Stream.Close;
  finally
    Stream.Free;
  end;
  Stream := Connect('HEARD');
  try
    Demand(Stream.ReadLine(Line) and (Line = Format('150000 %s', [Sha256(Data)])), Line);
  finally
    Stream.Free;
  end;
end;

procedure HalfClose;
var
  Stream: TGasketStream;
  Answer: RawByteString;

  procedure More;
  begin
    Stream.WriteText('more');
  end;

begin
  Stream := Connect('TALLY');
  try
    Stream.WriteText('abc');
    Stream.Shutdown;
    DemandRefusal(EGasketState, @More);
    Answer := ReadAll(Stream);
    Demand(Pos('3 ba7816bf', Answer) = 1, Answer);
  finally
    Stream.Free;
  end;
end;

procedure TheEnd;
var
  Stream: TGasketStream;
  Line: string;
  B: Byte;
begin
  Stream := Connect('ECHO');
  try
    Stream.WriteText('last');
    Stream.Shutdown;
    Demand(Stream.ReadLine(Line) and (Line = 'last'), Line);
    Demand(not Stream.ReadLine(Line) and (Stream.Read(B, 1) = 0), 'it goes on');
  finally
    Stream.Free;
  end;
end;

procedure Cut;
var
  Stream: TGasketStream;

  procedure Go;
  begin
    ReadAll(Stream);
  end;

begin
  Stream := Connect('CUT');
  try
    Demand(ReadExactly(Stream, 4) = 'half', 'what came first is lost');
    DemandRefusal(EGasketClosed, @Go);
  finally
    Stream.Free;
  end;
end;

function HandshakeRefusal(Class_: ExceptClass; const Service: string): EGasket;
var
  Stream: TGasketStream;

  procedure Go;
  begin
    Stream.Handshake;
  end;

begin
  Stream := Connect(Service);
  try
    Result := EGasket(Refusal(Class_, @Go));
  finally
    Stream.Free;
  end;
end;

procedure DemandVerifyResult(const Service: string; Expected: Int64);
var
  Error: EGasket;
begin
  Error := HandshakeRefusal(EGasketVerify, Service);
  try
    Demand(Error.VerifyResult = Expected, Service + ': ' + Error.Message);
  finally
    Error.Free;
  end;
end;

procedure Refused;
begin
  DemandVerifyResult('UNTRUSTED', 20);
  DemandVerifyResult('EXPIRED', 10);
  DemandVerifyResult('SELF_SIGNED', 18);
end;

procedure WrongHost;
var
  Stream: TGasketStream;
begin
  DemandVerifyResult('OTHER', 62);
  Stream := Connect('OTHER');
  try
    Stream.SetVerifyHost('other.example');
    Stream.Handshake;
    Demand(Stream.VerifyResult = 0, 'it is refused');
  finally
    Stream.Free;
  end;
end;

procedure Names;
var
  Context: TGasketContext;
  Stream: TGasketStream;
  Line: string;
begin
  Context := Trusting;
  Context.SetAlpn('alpha,beta');
  Stream := Connect('NAMES', Context);
  try
    Demand(Stream.ReadLine(Line) and (Line = 'localhost beta'), Line);
    Demand(Stream.Alpn = 'beta', Stream.Alpn);
    FreeAndNil(Stream);
    Stream := Connect('NAMES', Context);
    Stream.SetServerName('first.example');
    Demand(Stream.ReadLine(Line) and (Line = 'first.example beta'), Line);
  finally
    Stream.Free;
    Context.Free;
  end;
end;

procedure ClientCertificate;
var
  Context: TGasketContext;
  Stream: TGasketStream;
  Line: string;
  Error: EGasket;

  procedure Go;
  begin
    ReadAll(Stream);
  end;

begin
  Context := Trusting;
  Context.SetCertificate(FileOf('client.pem'), FileOf('client.key'));
  Stream := Connect('CLIENT', Context);
  try
    Demand(Stream.ReadLine(Line) and (Line = 'Gasket client'), Line);
    FreeAndNil(Stream);
    Stream := Connect('CLIENT');
    Error := EGasket(Refusal(EGasketSSL, @Go));
    Demand(Error.Alert = 116, Error.Message);
    Error.Free;
  finally
    Stream.Free;
    Context.Free;
  end;
end;

procedure TimeOut;
var
  Stream: TGasketStream;
  Began: QWord;
  Error: EGasket;

  procedure ReadOn;
  begin
    ReadAll(Stream);
  end;

  procedure Shake;
  begin
    Stream.Handshake;
  end;

begin
  Stream := Connect('SILENT');
  try
    Stream.Handshake;
    Stream.TimeOut := 200;
    Began := GetTickCount64;
    DemandRefusal(EGasketTimeout, @ReadOn);
    Demand((GetTickCount64 - Began >= 190) and (GetTickCount64 - Began < LONG), 'it took another time');
    Stream.TimeOut := LONG;
    Stream.WriteText('goes on');
    FreeAndNil(Stream);
    Stream := Connect('MUTE');
    Stream.TimeOut := 200;
    Error := EGasket(Refusal(EGasketTimeout, @Shake));
    Demand(Error.What = 'handshake', Error.What);
    Error.Free;
  finally
    Stream.Free;
  end;
end;

procedure Misuse;
var
  Stream: TGasketStream;
  Context: TGasketContext;

  procedure WriteOn;
  begin
    Stream.WriteText('x');
  end;

  procedure WrongKind;
  begin
    Check(gasket_stream_pending(Context.Handle));
  end;

  procedure NoHandle;
  begin
    Check(gasket_ctx_set_verify(12345, 0));
  end;

  procedure NoPort;
  begin
    TGasketStream.Connect(Context, 'localhost', 70000);
  end;

begin
  Context := Trusting;
  Stream := Connect('ECHO');
  try
    Stream.Close;
    Stream.Close;
    DemandRefusal(EGasketState, @WriteOn);
    DemandRefusal(EGasketBadHandle, @WrongKind);
    DemandRefusal(EGasketBadHandle, @NoHandle);
    DemandRefusal(EGasketBadArgument, @NoPort);
  finally
    Stream.Free;
    Context.Free;
  end;
end;

procedure Errors;
var
  Error: EGasket;
  Nobody: TGasketStream;
  Context: TGasketContext;

  procedure NoFile;
  begin
    Trusting('no-such-file.pem');
  end;

  procedure Shake;
  begin
    Nobody.Handshake;
  end;

begin
  Error := HandshakeRefusal(EGasketVerify, 'UNTRUSTED');
  Demand((Error.Kind = ERROR_VERIFY) and (Error.What = 'handshake'), Error.What);
  Demand(Error.Peer = Format('localhost:%d', [PortOf('UNTRUSTED')]), Error.Peer);
  Demand((Error.Codes[0] shr 23 = 20) and (Pos('certificate verify failed', Error.Strings[0]) > 0), Error.Strings[0]);
  Demand((Error.VerifyResult = 20) and (Pos('issuer', Error.VerifyString) > 0), Error.VerifyString);
  Error.Free;
  Error := HandshakeRefusal(EGasketSSL, 'PLAIN');
  Demand(Length(Error.Codes) > 0, Error.Message);
  Error.Free;
  Error := EGasket(Refusal(EGasketOS, @NoFile));
  Demand((Error.OSError = 2) and (Pos('no-such-file.pem', Error.Message) > 0), Error.Message);
  Error.Free;
  Context := Trusting;
  Nobody := TGasketStream.Connect(Context, '127.0.0.1', 1, LONG);
  Error := EGasket(Refusal(EGasketOS, @Shake));
  Demand(Error.OSError = 111, Error.Message);
  Error.Free;
  Nobody.Free;
  Context.Free;
end;

procedure Direct;
var
  Stream: TGasketStream;
  SSL, CurrentCipher, AlgorithmBits, Context: Int64;
begin
  Stream := Connect('ECHO');
  try
    Stream.Handshake;
    SSL := Check(gasket_stream_ssl(Stream.Handle));
    Demand(gasket_ssl_get_version(SSL) = Stream.Protocol, 'another version');
    CurrentCipher := Check(gasket_ssl_get_current_cipher(SSL));
    Demand(Check(gasket_ssl_cipher_get_bits(CurrentCipher, @AlgorithmBits)) = 256, 'other bits');
    Demand(AlgorithmBits = 256, 'other bits');
    Demand(gasket_ssl_cipher_get_name(CurrentCipher) = Stream.Cipher, 'another cipher');
    Demand(gasket_name_to_c('ssl-ctx-set-options') = 'SSL_CTX_set_options', 'another name');
    Context := Check(gasket_stream_ctx(Stream.Handle));
    Check(gasket_ssl_ctx_set_options(Context, Constant('SSL_OP_NO_TICKET')));
    Demand(Check(gasket_ssl_ctx_get_options(Context)) and Constant('SSL_OP_NO_TICKET') <> 0, 'it is not set');
  finally
    Stream.Free;
  end;
end;

{ ---- what the command line asks for ---- }

procedure Told(const Name: string; Action: TAction);
begin
  try
    Action();
    WriteLn('ok ', Name);
  except
    on E: Exception do
      WriteLn('not ok ', Name, ' ', E.ClassName, ': ', E.Message);
  end;
  Flush(Output);
end;

procedure AllScenarios;
begin
  Told('text', @Text);
  Told('bytes', @Bytes);
  Told('bulk', @Bulk);
  Told('half-close', @HalfClose);
  Told('end', @TheEnd);
  Told('last-words', @LastWords);
  Told('cut', @Cut);
  Told('refused', @Refused);
  Told('wrong-host', @WrongHost);
  Told('names', @Names);
  Told('client-certificate', @ClientCertificate);
  Told('timeout', @TimeOut);
  Told('interrupt', @Interrupt);
  Told('hundred', @Hundred);
  Told('misuse', @Misuse);
  WriteLn('n/a collector Free Pascal has no collector');
  Told('errors', @Errors);
  Told('direct', @Direct);
end;

var
  VisitedPort: Integer;

procedure Visit;
var
  Context: TGasketContext;
  Stream: TGasketStream;
  Line: string;
  Error: EGasket;

  procedure Shake;
  begin
    Stream.Handshake;
  end;

begin
  Context := Trusting;
  Stream := TGasketStream.Connect(Context, 'localhost', VisitedPort, LONG);
  Stream.WriteText('Grüße'#10);
  Demand(Stream.ReadLine(Line) and (Line = 'Grüße'), Line);
  Stream.Close;
  Stream.Free;
  Context.Free;
  Context := Trusting('unknown.pem');
  Stream := TGasketStream.Connect(Context, 'localhost', VisitedPort, LONG);
  Error := EGasket(Refusal(EGasketVerify, @Shake));
  Demand((Error.VerifyResult = 20) or (Error.VerifyResult = 19), Error.Message);
  Error.Free;
  Stream.Free;
  Context.Free;
end;

var
  I, Equals: Integer;
begin
  case ParamStr(1) of
    'scenarios':
      AllScenarios;
    'serve':
      Serve;
  else
    for I := 2 to ParamCount do
    begin
      Equals := Pos('=', ParamStr(I));
      VisitedPort := StrToInt(Copy(ParamStr(I), Equals + 1, MaxInt));
      Told(Copy(ParamStr(I), 1, Equals - 1), @Visit);
    end;
  end;
end.
