(* The scenarios in OCaml: scenarios, serve, visit NAME=PORT... (../scenarios/README.md) *)
open Gasket

let file name = Sys.getenv "GASKET_TEST_CERTIFICATES" ^ "/" ^ name
let port service = int_of_string (Sys.getenv ("GASKET_PORT_" ^ service))
let client ?(trusted = "root.pem") () = Context.client ~ca_file:(file trusted) ()

(* Nothing here takes so long, and nothing waits for longer. *)
let limit = 60.

let dial ?(timeout = limit) ?(context = client ()) port = Stream.connect ~timeout context "localhost" port

let connected ?context service action =
  let stream = dial ?context (port service) in
  Fun.protect ~finally:(fun () -> Stream.close stream) (fun () -> action stream)

let holds what truth = if not truth then failwith ("it is not so: " ^ what)

let equal found expected =
  if found <> expected then failwith (Printf.sprintf "it is %S, not %S" found expected)

let equal_number found expected =
  if found <> expected then failwith (Printf.sprintf "it is %d, not %d" found expected)

let failure action =
  match action () with
  | exception Error error -> error
  | _ -> failwith "it did not fail"

let echoed stream line =
  Stream.output_string stream (line ^ "\n");
  equal (Stream.input_line stream) line

let text () =
  let lines = [ "Grüße"; "κόσμε"; ""; "日本語 🧷" ] in
  connected "ECHO" (fun stream ->
      List.iter (fun line -> Stream.output_string stream (line ^ "\n")) lines;
      List.iter (fun line -> equal (Stream.input_line stream) line) lines)

let bytes () =
  let all = String.init 256 Char.chr and large = String.make 100_000 '\007' in
  connected "ECHO" (fun stream ->
      Stream.output_string stream all;
      equal (Stream.really_input_string stream 256) all;
      Stream.output_string stream large;
      holds "the large bytes" (Stream.really_input_string stream 100_000 = large))

let sha256 octets =
  let from, into = Unix.open_process "openssl dgst -sha256 -r" in
  output_string into octets;
  close_out into;
  let sum = String.sub (input_line from) 0 64 in
  ignore (Unix.close_process (from, into));
  sum

let bulk () =
  let size = 10 lsl 20 in
  let octets = String.init size (fun place -> Char.chr (place * 7919 lsr 5 land 255)) in
  connected "TALLY" (fun stream ->
      Stream.output_string stream octets;
      Stream.shutdown stream;
      equal (Stream.input_line stream) (Printf.sprintf "%d %s" size (sha256 octets)));
  connected "SOURCE" (fun stream ->
      Stream.output_string stream (Printf.sprintf "%d\n" size);
      let sum = Stream.input_line stream in
      equal (sha256 (Stream.really_input_string stream size)) sum;
      equal_number (Stream.input stream (Bytes.create 1) 0 1) 0)

let last_words () =
  let size = 150_000 in
  let octets = String.init size (fun place -> Char.chr (place * 7919 lsr 5 land 255)) in
  connected "LATE" (fun stream -> Stream.output_string stream octets);
  connected "HEARD" (fun stream ->
      equal (Stream.input_line stream) (Printf.sprintf "%d %s" size (sha256 octets)))

let half_close () =
  connected "TALLY" (fun stream ->
      Stream.output_string stream "half";
      Stream.shutdown stream;
      equal (String.sub (Stream.input_line stream) 0 10) "4 a11ae064";
      let late = failure (fun () -> Stream.output_string stream "more") in
      equal_number late.kind (constant "ERROR_STATE"))

let at_end () =
  connected "NAMES" (fun stream ->
      equal (Stream.input_line stream) "localhost -";
      holds "an end" (match Stream.input_line stream with exception End_of_file -> true | _ -> false);
      equal_number (Stream.input stream (Bytes.create 1) 0 1) 0)

let cut () =
  connected "CUT" (fun stream ->
      equal (Stream.really_input_string stream 4) "half";
      equal_number (failure (fun () -> Stream.input_line stream)).kind (constant "ERROR_CLOSED"))

let refusal service result =
  let error = failure (fun () -> dial (port service)) in
  equal_number error.kind (constant "ERROR_VERIFY");
  equal_number error.verify_result result

let refused () =
  refusal "UNTRUSTED" 20;
  refusal "EXPIRED" 10;
  refusal "SELF_SIGNED" 18

let wrong_host () = refusal "OTHER" 62

let names_told () =
  let context = Context.client ~ca_file:(file "root.pem") ~alpn:[ "alpha"; "beta" ] () in
  connected ~context "NAMES" (fun stream ->
      equal (Stream.input_line stream) "localhost beta";
      equal (Stream.alpn stream) "beta");
  let socket = Unix.socket Unix.PF_INET Unix.SOCK_STREAM 0 in
  Unix.connect socket (Unix.ADDR_INET (Unix.inet_addr_loopback, port "NAMES"));
  let stream = Stream.wrap ~timeout:limit context socket in
  ignore (call "stream_set_verify_host" [ Object stream.handle; Text "localhost" ]);
  ignore (call "stream_set_server_name" [ Object stream.handle; Text "elsewhere.test" ]);
  equal (Stream.input_line stream) "elsewhere.test beta";
  Stream.close stream;
  Unix.close socket

let client_certificate () =
  let context =
    Context.client ~ca_file:(file "root.pem") ~certificate:(file "client.pem") ~key:(file "client.key") ()
  in
  connected ~context "CLIENT" (fun stream -> holds "a name" (Stream.input_line stream <> ""));
  equal_number (failure (fun () -> connected "CLIENT" Stream.input_line)).alert 116

let timed_out action =
  let began = Unix.gettimeofday () in
  holds "a time-out" (match action () with exception Timeout _ -> true | _ -> false);
  let took = Unix.gettimeofday () -. began in
  holds (Printf.sprintf "it took %f" took) (took > 0.15 && took < 10.)

let timeout () =
  connected "ECHO" (fun stream ->
      stream.timeout <- Some 0.2;
      timed_out (fun () -> Stream.input_line stream);
      stream.timeout <- Some limit;
      echoed stream "hello");
  timed_out (fun () -> ignore (dial ~timeout:0.2 (port "MUTE")); "")

(* A signal's handler that raises, as Sys.catch_break has it. *)
let interrupt () =
  Sys.catch_break true;
  connected "ECHO" (fun stream ->
      let soon = Thread.create (fun () -> Thread.delay 0.2; Unix.kill (Unix.getpid ()) Sys.sigint) () in
      let began = Unix.gettimeofday () in
      holds "a break" (match Stream.input_line stream with exception Sys.Break -> true | _ -> false);
      Thread.join soon;
      holds "promptly" (Unix.gettimeofday () -. began < 5.);
      echoed stream "hello")

let hundred () =
  let context = client () in
  let done_ = Array.make 100 false in
  let visit number =
    connected ~context "ECHO" (fun stream -> echoed stream (Printf.sprintf "number %d" number));
    done_.(number) <- true
  in
  List.iter Thread.join (List.init 100 (Thread.create visit));
  holds "all came through" (Array.for_all Fun.id done_)

let misuse () =
  let stream = dial (port "ECHO") in
  Stream.close stream;
  Stream.close stream;
  equal (failure (fun () -> Stream.input_line stream)).message "stream: this stream is closed";
  let context = client () in
  Context.close context;
  equal_number (failure (fun () -> dial ~context (port "ECHO"))).kind (constant "ERROR_BAD_HANDLE");
  let refused kind name given = equal_number (failure (fun () -> call name given)).kind (constant kind) in
  refused "ERROR_BAD_HANDLE" "stream_protocol" [ Int 12345 ];
  refused "ERROR_BAD_HANDLE" "stream_handshake" [ Object (client ()); Int 0 ];
  refused "ERROR_BAD_ARGUMENT" "stream_protocol" [];
  refused "ERROR_BAD_ARGUMENT" "stream_protocol" [ Int 1; Int 2 ];
  refused "ERROR_BAD_ARGUMENT" "stream_protocol" [ Text "x" ];
  refused "ERROR_BAD_ARGUMENT" "ctx_set_ca_file" [ Object (client ()); Text "a\000b" ];
  refused "ERROR_BAD_ARGUMENT" "nothing" []

let live () = call_int "live" [ Int (constant "KIND_STREAM") ]

let collector () =
  let before = live () in
  let used = dial (port "ECHO") and context = client () in
  for _ = 1 to 50 do ignore (dial ~context (port "ECHO")) done;
  for number = 1 to 5 do
    Gc.full_major ();
    echoed used (string_of_int number)
  done;
  let left = live () - before in
  holds (Printf.sprintf "%d are left" left) (left >= 1 && left <= 10);
  Stream.close used

let errors () =
  let error = failure (fun () -> dial (port "UNTRUSTED")) in
  equal error.what "handshake";
  equal error.peer (Printf.sprintf "localhost:%d" (port "UNTRUSTED"));
  equal error.verify_string (call_text "x509_verify_cert_error_string" [ Int 20 ]);
  holds "codes" (error.codes <> [] && List.length error.codes = List.length error.strings);
  equal_number error.alert 48;
  equal_number (failure (fun () -> dial (port "PLAIN"))).kind (constant "ERROR_SSL");
  let listener = Listener.make "127.0.0.1" 0 in
  let unused = Listener.port listener in
  Listener.close listener;
  let nobody = failure (fun () -> dial unused) in
  equal_number nobody.kind (constant "ERROR_OS");
  holds "an OS error" (nobody.os > 0)

let direct () =
  connected "ECHO" (fun stream ->
      let ssl = Stream.ssl stream and context = Stream.context stream in
      equal (call_text "ssl_get_version" [ Object ssl ]) (Stream.protocol stream);
      let cipher = Option.get (call_object "ssl_get_current_cipher" [ Object ssl ]) in
      (match call "ssl_cipher_get_bits" [ Object cipher ] with
      | [ Int bits; Int algorithm_bits ] -> holds "bits" (bits >= 128 && algorithm_bits >= bits)
      | _ -> failwith "two numbers are needed");
      let ticket = call_int "constant" [ Text "SSL_OP_NO_TICKET" ] in
      ignore (call "ssl_ctx_set_options" [ Object context; Int ticket ]);
      holds "the option" (call_int "ssl_ctx_get_options" [ Object context ] land ticket <> 0);
      equal_number (call_int "ssl_ctx_use_certificate_file" [ Object context; Text "/nowhere"; Int 1 ]) 0;
      holds "a code" ((Option.get (direct_error context)).codes <> []);
      let certificate = Option.get (Stream.peer_certificate stream) in
      let subject = Option.get (call_object "x509_get_subject_name" [ Object certificate ]) in
      equal subject.kind "X509_NAME";
      (* Here alone the length is before its octets. *)
      let room = buffer_of_string (String.make 4096 '\000') in
      let length = call_int "certificate_der" [ Object certificate; Room room ] in
      let der = string_of_buffer room 0 length in
      equal_number (call_int "ssl_ctx_use_certificate_asn1" [ Object context; Bytes der ]) 1);
  let room = buffer_of_string (String.make 16 '\000') in
  equal_number (call_int "rand_bytes" [ Room room ]) 1;
  holds "something is written" (string_of_buffer room 0 16 <> String.make 16 '\000');
  (match call "bio_new_bio_pair" [ Int 0; Int 0 ] with
  | [ Int 1; Object first; Object second ] -> equal (first.kind ^ second.kind) "BIOBIO"
  | _ -> failwith "a pair is needed");
  holds "all functions" (List.length (names ()) > 1500)

let scenarios =
  [
    ("text", text); ("bytes", bytes); ("bulk", bulk); ("half-close", half_close); ("end", at_end);
    ("last-words", last_words); ("cut", cut); ("refused", refused); ("wrong-host", wrong_host); ("names", names_told);
    ("client-certificate", client_certificate); ("timeout", timeout); ("interrupt", interrupt);
    ("hundred", hundred); ("misuse", misuse); ("collector", collector); ("errors", errors); ("direct", direct);
  ]

let report name action =
  match action () with
  | () -> Printf.printf "ok %s\n%!" name
  | exception failure -> Printf.printf "not ok %s %s\n%!" name (Printexc.to_string failure)

let rec echo stream bytes =
  match Stream.input stream bytes 0 (Bytes.length bytes) with
  | 0 -> Stream.close stream
  | count ->
      Stream.output_string stream (Bytes.sub_string bytes 0 count);
      echo stream bytes

let serve () =
  let context = Context.server ~certificate:(file "server.pem") ~key:(file "server.key") () in
  let listener = Listener.make "127.0.0.1" 0 in
  (* Those that refuse are part of the test. *)
  let answer stream = try echo stream (Bytes.create 65536) with Error _ -> Stream.abort stream in
  let rec accept () =
    ignore (Thread.create answer (Listener.accept listener context));
    accept ()
  in
  ignore (Thread.create accept ());
  Printf.printf "port %d\n%!" (Listener.port listener);
  (try while true do ignore (input_line stdin) done with End_of_file -> ());
  exit 0

let visit port () =
  let stream = dial port in
  echoed stream "Grüße";
  Stream.close stream;
  let error = failure (fun () -> dial ~context:(client ~trusted:"unknown.pem" ()) port) in
  holds "a refusal" (error.verify_result = 19 || error.verify_result = 20)

let () =
  match Array.to_list Sys.argv with
  | _ :: "scenarios" :: _ -> List.iter (fun (name, action) -> report name action) scenarios
  | _ :: "serve" :: _ -> serve ()
  | _ :: "visit" :: places ->
      List.iter
        (fun place ->
          match String.split_on_char '=' place with
          | [ name; port ] -> report name (visit (int_of_string port))
          | _ -> invalid_arg place)
        places
  | _ -> invalid_arg "scenarios|serve|visit"
