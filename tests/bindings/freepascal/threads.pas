{ The scenarios that need threads. }
unit threads;

{$mode objfpc}{$H+}{$modeswitch nestedprocvars}

interface

procedure Interrupt;
procedure Hundred;

implementation

uses
  Classes, SysUtils, gasket, gasket_errors, support;

type
  TInterrupter = class(TThread)
  public
    Stream: TGasketStream;
  protected
    procedure Execute; override;
  end;

procedure TInterrupter.Execute;
begin
  Sleep(200);
  Stream.Interrupt;
end;

procedure Interrupt;
var
  Stream: TGasketStream;
  Thread: TInterrupter;
  Began: QWord;

  procedure Go;
  begin
    ReadAll(Stream);
  end;

begin
  Stream := Connect('ECHO');
  Stream.Handshake;
  Stream.TimeOut := FOR_EVER;
  Thread := TInterrupter.Create(True);
  try
    Thread.Stream := Stream;
    Began := GetTickCount64;
    Thread.Start;
    DemandRefusal(EGasketInterrupted, @Go);
    Demand(GetTickCount64 - Began < LONG, 'it took too long');
    Stream.WriteText('still here');
    Demand(ReadExactly(Stream, 10) = 'still here', 'it does not go on');
  finally
    Thread.WaitFor;
    Thread.Free;
    Stream.Free;
  end;
end;

type
  TClient = class(TThread)
  public
    Context: TGasketContext;
    Number: Integer;
    Failure: string;
  protected
    procedure Execute; override;
  end;

procedure TClient.Execute;
var
  Stream: TGasketStream;
  Line: string;
begin
  try
    Stream := Connect('ECHO', Context);
    try
      Stream.WriteText(IntToStr(Number) + #10);
      Demand(Stream.ReadLine(Line) and (Line = IntToStr(Number)), Line);
      Sleep(300);
    finally
      Stream.Free;
    end;
  except
    on E: Exception do
      Failure := E.Message;
  end;
end;

procedure Hundred;
var
  Clients: array[1..100] of TClient;
  Context: TGasketContext;
  I: Integer;
  Failure: string;
begin
  Context := Trusting;
  Failure := '';
  for I := 1 to 100 do
  begin
    Clients[I] := TClient.Create(True);
    Clients[I].Context := Context;
    Clients[I].Number := I;
    Clients[I].Start;
  end;
  for I := 1 to 100 do
  begin
    Clients[I].WaitFor;
    Failure := Failure + Clients[I].Failure;
    Clients[I].Free;
  end;
  Context.Free;
  Demand(Failure = '', Failure);
end;

end.
