{ What the scenarios share: the peer's ports, refusals, checksums, and a server that echoes. }
unit support;

{$mode objfpc}{$H+}{$modeswitch nestedprocvars}

interface

uses
  Classes, SysUtils, gasket, gasket_errors, gasket_low_level;

const
  LONG = 20000; // milliseconds, which only what never ends will take

type
  TNested = procedure is nested;
  EFailure = class(Exception);

procedure Demand(Holds: Boolean; const Why: string);
function FileOf(const Name: string): string;
function PortOf(const Service: string): Integer;
function Trusting(const Name: string = 'root.pem'): TGasketContext;
{ The context is the caller's, where there is one. }
function Connect(const Service: string; Context: TGasketContext = nil): TGasketStream;
{ The exception of a class that an action raises: the caller's to free. }
function Refusal(Class_: ExceptClass; Action: TNested): Exception;
procedure DemandRefusal(Class_: ExceptClass; Action: TNested);
function ReadAll(Stream: TGasketStream): RawByteString;
function ReadExactly(Stream: TGasketStream; Count: Integer): RawByteString;
function Sha256(const Data: RawByteString): string;
{ Until standard input ends. }
procedure Serve;

implementation

procedure Demand(Holds: Boolean; const Why: string);
begin
  if not Holds then
    raise EFailure.Create(Why);
end;

function FileOf(const Name: string): string;
begin
  Result := GetEnvironmentVariable('GASKET_TEST_CERTIFICATES') + '/' + Name;
end;

function PortOf(const Service: string): Integer;
begin
  Result := StrToInt(GetEnvironmentVariable('GASKET_PORT_' + Service));
end;

function Trusting(const Name: string): TGasketContext;
begin
  Result := TGasketContext.CreateClient;
  Result.TrustFile(FileOf(Name));
end;

function Connect(const Service: string; Context: TGasketContext): TGasketStream;
var
  Own: TGasketContext;
begin
  Own := nil;
  if Context = nil then
  begin
    Own := Trusting;
    Context := Own;
  end;
  try
    Result := TGasketStream.Connect(Context, 'localhost', PortOf(Service), LONG);
  finally
    Own.Free;
  end;
end;

function Refusal(Class_: ExceptClass; Action: TNested): Exception;
begin
  Result := nil;
  try
    Action();
  except
    on E: Exception do
    begin
      Demand(E is Class_, E.ClassName + ' is no ' + Class_.ClassName + ': ' + E.Message);
      Result := Exception(AcquireExceptionObject);
    end;
  end;
  Demand(Result <> nil, 'no ' + Class_.ClassName);
end;

procedure DemandRefusal(Class_: ExceptClass; Action: TNested);
begin
  Refusal(Class_, Action).Free;
end;

function ReadAll(Stream: TGasketStream): RawByteString;
var
  Chunk: array[0..65535] of Byte;
  Count: Integer;
  More: RawByteString;
begin
  Result := '';
  repeat
    Count := Stream.Read(Chunk, SizeOf(Chunk));
    SetString(More, PAnsiChar(@Chunk), Count);
    Result := Result + More;
  until Count = 0;
end;

function ReadExactly(Stream: TGasketStream; Count: Integer): RawByteString;
begin
  SetLength(Result, Count);
  Stream.ReadBuffer(Result[1], Count);
end;

function Sha256(const Data: RawByteString): string;
var
  Digest: array[0..31] of Byte;
  Written, Answer: Int64;
  Arguments: array[0..6] of Int64;
  I: Integer;
begin
  Arguments[0] := Int64(PtrInt(PAnsiChar(Data)));
  Arguments[1] := Length(Data);
  Arguments[2] := Int64(PtrInt(@Digest));
  Arguments[3] := SizeOf(Digest);
  Arguments[4] := Int64(PtrInt(@Written));
  Arguments[5] := Check(gasket_evp_sha256());
  Arguments[6] := 0;
  Check(gasket_dynamic_call('EVP_Digest',
    'int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)',
    @Arguments, SizeOf(Arguments), @Answer));
  Result := '';
  for I := 0 to High(Digest) do
    Result := Result + LowerCase(IntToHex(Digest[I], 2));
end;

type
  TEcho = class(TThread)
  public
    Stream: TGasketStream;
  protected
    procedure Execute; override;
  end;

  TServer = class(TThread)
  public
    Context: TGasketContext;
    Listener: TGasketListener;
  protected
    procedure Execute; override;
  end;

procedure TEcho.Execute;
var
  Chunk: array[0..16383] of Byte;
  Count: Integer;
begin
  FreeOnTerminate := True;
  try
    try
      repeat
        Count := Stream.Read(Chunk, SizeOf(Chunk));
        Stream.WriteBuffer(Chunk, Count);
      until Count = 0;
      Stream.Close;
    except
      on EGasket do; // Clients that refuse the certificate.
    end;
  finally
    Stream.Free;
  end;
end;

procedure TServer.Execute;
var
  Echo: TEcho;
begin
  while True do
  begin
    Echo := TEcho.Create(True);
    Echo.Stream := Listener.Accept(Context);
    Echo.Start;
  end;
end;

procedure Serve;
var
  Server: TServer;
begin
  Server := TServer.Create(True);
  Server.Context := TGasketContext.CreateServer(FileOf('server.pem'), FileOf('server.key'));
  Server.Listener := TGasketListener.Create('127.0.0.1');
  WriteLn('port ', Server.Listener.Port);
  Flush(Output);
  Server.Start;
  while not EOF do
    ReadLn;
  Halt(0);
end;

end.
