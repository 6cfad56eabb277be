(* TLS on OpenSSL through libgasket; README.md is the manual. *)

type buffer = (char, Bigarray.int8_unsigned_elt, Bigarray.c_layout) Bigarray.Array1.t

(* An object of libgasket's or of OpenSSL's; 0 once it is closed. What it lies in is kept for it. *)
type handle = { kind : string; mutable number : int; owned : bool; origin : handle option }

type error = {
  kind : int;
  what : string;
  message : string;
  peer : string;
  codes : int list;
  strings : string list;
  verify_result : int;
  verify_string : string;
  alert : int;
  os : int;
}

exception Error of error
exception Timeout of string

let () =
  Printexc.register_printer (function
    | Error error -> Some ("Gasket.Error: " ^ error.message)
    | Timeout what -> Some ("Gasket.Timeout: " ^ what)
    | _ -> None)

let constant name =
  match List.assoc_opt name Gasket_table.constants with
  | Some value -> value
  | None -> invalid_arg ("Gasket.constant: there is no " ^ name)

let refuse kind what message =
  raise
    (Error
       {
         kind = constant kind; what; message = what ^ ": " ^ message; peer = ""; codes = []; strings = [];
         verify_result = 0; verify_string = ""; alert = 0; os = 0;
       })

(* ---- the library ---- *)

let candidates () =
  match Sys.getenv_opt "GASKET_LIBRARY" with
  | Some chosen when chosen <> "" -> [ chosen ]
  | _ ->
      let name = "libgasket.so.1" in
      let beside = Filename.concat (Filename.dirname Sys.executable_name) name in
      List.filter Sys.file_exists [ beside; Filename.concat "build" name ] @ [ name ]

open Ctypes

(* Numbers and addresses are both 64 bits wide. No memory of OCaml's is passed: the runtime's lock is released during
   the call, so that the collector may move it. *)
let bound library name arity : int64 array -> int64 =
  let f kind = Foreign.foreign ~from:library ~release_runtime_lock:true ("gasket_" ^ name) kind in
  let n = int64_t in
  let r = returning int64_t in
  match arity with
  | 0 -> let f = f (void @-> r) in fun _ -> f ()
  | 1 -> let f = f (n @-> r) in fun a -> f a.(0)
  | 2 -> let f = f (n @-> n @-> r) in fun a -> f a.(0) a.(1)
  | 3 -> let f = f (n @-> n @-> n @-> r) in fun a -> f a.(0) a.(1) a.(2)
  | 4 -> let f = f (n @-> n @-> n @-> n @-> r) in fun a -> f a.(0) a.(1) a.(2) a.(3)
  | 5 -> let f = f (n @-> n @-> n @-> n @-> n @-> r) in fun a -> f a.(0) a.(1) a.(2) a.(3) a.(4)
  | 6 ->
      let f = f (n @-> n @-> n @-> n @-> n @-> n @-> r) in
      fun a -> f a.(0) a.(1) a.(2) a.(3) a.(4) a.(5)
  | 7 ->
      let f = f (n @-> n @-> n @-> n @-> n @-> n @-> n @-> r) in
      fun a -> f a.(0) a.(1) a.(2) a.(3) a.(4) a.(5) a.(6)
  | _ ->
      let f = f (n @-> n @-> n @-> n @-> n @-> n @-> n @-> n @-> r) in
      fun a -> f a.(0) a.(1) a.(2) a.(3) a.(4) a.(5) a.(6) a.(7)

let library =
  let wanted = Int64.of_int (constant "ABI_VERSION") in
  let rec first tried = function
    | [] ->
        failwith
          ("libgasket was not found. Tried:" ^ tried
         ^ "\nBuild it with `make`, or set GASKET_LIBRARY to its path.")
    | filename :: rest -> (
        match Dl.dlopen ~filename ~flags:[ Dl.RTLD_NOW ] with
        | exception Dl.DL_error reason -> first (Printf.sprintf "%s\n  %s (%s)" tried filename reason) rest
        | found ->
            let version = bound found "abi_version" 0 [||] in
            if version = wanted then found
            else
              first
                (Printf.sprintf "%s\n  %s (binary interface %Ld, and this binding was made for %Ld)" tried filename
                   version wanted)
                rest)
  in
  first "" (candidates ())

let c_function = bound library

let text_at address =
  if address = 0L then None
  else Some (coerce (ptr char) string (from_voidp char (ptr_of_raw_address (Int64.to_nativeint address))))

(* ---- errors ---- *)

let c_free = c_function "free" 1
let c_direct_error = c_function "direct_error" 1

let error_of_record =
  let asked name = let f = c_function ("error_" ^ name) 1 in fun record -> f [| record |] in
  let number name = let f = asked name in fun record -> Int64.to_int (f record) in
  let text name = let f = asked name in fun record -> Option.value (text_at (f record)) ~default:"" in
  let kind = number "kind" and what = text "what" and message = text "message" and peer = text "peer" in
  let count = number "code_count" and verify_result = number "verify_result" in
  let verify_string = text "verify_result_string" and alert = number "alert" and os = number "os" in
  let code = c_function "error_code" 2 and words = c_function "error_string" 2 in
  fun record ->
    let places = List.init (max 0 (count record)) Int64.of_int in
    let error =
      {
        kind = kind record; what = what record; message = message record; peer = peer record;
        codes = List.map (fun place -> Int64.to_int (code [| record; place |])) places;
        strings = List.map (fun place -> Option.value (text_at (words [| record; place |])) ~default:"") places;
        verify_result = verify_result record; verify_string = verify_string record; alert = alert record;
        os = os record;
      }
    in
    ignore (c_free [| record |]);
    error

let records_end = Int64.neg (Int64.shift_left 1L 40)

let checked answer = if answer < records_end then raise (Error (error_of_record answer)) else answer

(* ---- objects ---- *)

let free handle =
  let number = handle.number in
  handle.number <- 0;
  if handle.owned && number <> 0 then ignore (c_free [| Int64.of_int number |])

let handle_of ?(owned = true) ?origin kind number =
  let made = { kind; number; owned; origin } in
  if owned then Gc.finalise free made;
  made

let number_of handle =
  if handle.number = 0 then refuse "ERROR_BAD_HANDLE" handle.kind ("this " ^ handle.kind ^ " is closed");
  Int64.of_int handle.number

(* ---- functions by their shapes (spec/README.md) ---- *)

type value = None | Int of int | Text of string | Bytes of string | Room of buffer | Object of handle

type shape = {
  result : char;
  letters : string;
  needed : int;
  types : string list;
  call : int64 array -> int64;
}

let shapes : (string, shape) Hashtbl.t = Hashtbl.create 64
let texts = lazy (Hashtbl.of_seq (List.to_seq Gasket_table.functions))

let shape_of name =
  match Hashtbl.find_opt shapes name with
  | Some found -> found
  | None ->
      let text =
        match Hashtbl.find_opt (Lazy.force texts) name with
        | Some text -> text
        | None -> refuse "ERROR_BAD_ARGUMENT" name "there is no such function"
      in
      let result, parameters, types =
        match String.split_on_char ':' text with
        | result :: parameters :: types -> (result.[0], parameters, types)
        | _ -> assert false
      in
      let letters = String.concat "" (String.split_on_char '|' parameters) in
      let needed = Option.value (String.index_opt parameters '|') ~default:(String.length letters) in
      let made = { result; letters; needed; types; call = c_function name (String.length letters) } in
      Hashtbl.replace shapes name made;
      made

let buffer_of_string text : buffer =
  let length = String.length text in
  let made = Bigarray.Array1.create Bigarray.char Bigarray.c_layout (length + 1) in
  String.iteri (fun place octet -> Bigarray.Array1.unsafe_set made place octet) text;
  Bigarray.Array1.unsafe_set made length '\000';
  made

let string_of_buffer (buffer : buffer) start length =
  String.init length (fun place -> Bigarray.Array1.get buffer (start + place))

let address_of (buffer : buffer) =
  Int64.of_nativeint (raw_address_of_ptr (to_voidp (bigarray_start array1 buffer)))

(* One argument: what is passed, how many octets it has, and what must live until the call is over. *)
type passed = { value : int64; size : int; kept : buffer option }

let plain value = { value; size = 0; kept = Option.None }
let in_buffer size buffer = { value = address_of buffer; size; kept = Some buffer }

let place_for number =
  let room = buffer_of_string (String.make 8 '\000') in
  Bytes.iteri (fun place octet -> room.{place} <- octet)
    (let bytes = Bytes.create 8 in Bytes.set_int64_ne bytes 0 number; bytes);
  in_buffer 8 room

let number_in room = Bytes.get_int64_ne (Bytes.of_string (string_of_buffer room 0 8)) 0

let whole name = function
  | None -> 0L
  | Int number -> Int64.of_int number
  | Object handle -> number_of handle
  | _ -> refuse "ERROR_BAD_ARGUMENT" name "a number or an object is needed"

let converted name letter value =
  match (letter, value) with
  | ('t' | 'b' | 'r' | 'f' | 'q' | 'k'), None -> plain 0L
  | 't', Text text when not (String.contains text '\000') -> in_buffer 0 (buffer_of_string text)
  | 't', _ -> refuse "ERROR_BAD_ARGUMENT" name "a text is needed, without NUL"
  | 'b', (Bytes octets | Text octets) -> in_buffer (String.length octets) (buffer_of_string octets)
  | ('b' | 'r'), Room room -> in_buffer (Bigarray.Array1.dim room) room
  | ('b' | 'r'), _ -> refuse "ERROR_BAD_ARGUMENT" name "bytes are needed, or room to fill"
  | 'f', _ -> refuse "ERROR_BAD_ARGUMENT" name "this binding makes no C functions"
  | ('q' | 'k'), _ -> place_for (whole name value)
  | _ -> plain (whole name value)

let pass name shape given =
  let passed = Array.make (String.length shape.letters) (plain 0L) in
  let rest = ref given in
  let next place =
    match !rest with
    | value :: others -> rest := others; value
    | [] when place < shape.needed -> refuse "ERROR_BAD_ARGUMENT" name "fewer arguments than it takes"
    | [] -> None
  in
  String.iteri
    (fun place letter ->
      passed.(place) <-
        (match letter with
        | 'p' | 'h' -> place_for 0L
        | '0' .. '7' -> plain 0L
        | _ -> converted name letter (next place)))
    shape.letters;
  if !rest <> [] then refuse "ERROR_BAD_ARGUMENT" name "more arguments than it takes";
  (* Lengths are known when their bytes are, which may come behind them. *)
  String.iteri
    (fun place letter ->
      match letter with
      | '0' .. '7' -> passed.(place) <- plain (Int64.of_int passed.(Char.code letter - Char.code '0').size)
      | _ -> ())
    shape.letters;
  passed

let int_of name answer =
  let number = Int64.to_int answer in
  if Int64.of_int number <> answer then refuse "ERROR_UNSUPPORTED" name "the number has more than 63 bits";
  number

(* OpenSSL's own answer is NULL, too; a refusal of Gasket's has no codes of OpenSSL's. *)
let no_text () =
  let record = c_direct_error [| 0L |] in
  if record <> 0L then begin
    let error = error_of_record record in
    if error.codes = [] then raise (Error error)
  end;
  None

let first_type shape = match shape.types with kind :: _ -> kind | [] -> "object"

(* The object at a place of C's. *)
let given_at shape given place =
  let before = String.to_seq (String.sub shape.letters 0 place) in
  let skipped = Seq.filter (fun letter -> not (String.contains "ph01234567" letter)) before in
  match List.nth_opt given (Seq.fold_left (fun count _ -> count + 1) 0 skipped) with
  | Some (Object handle) -> Some handle
  | _ -> Option.None

let answer_of name shape given answer =
  match shape.result with
  | 'T' -> (
      match text_at answer with
      | Some text -> Text text
      | None -> refuse "ERROR_BAD_HANDLE" name "a handle is not live, or of another kind")
  | 't' -> ( match text_at answer with Some text -> Text text | None -> no_text ())
  | 'v' -> ignore (checked answer); None
  | 'n' -> Int (int_of name (checked answer))
  | owner -> (
      let number = int_of name (checked answer) in
      if number = 0 then None
      else if number < 0 then Int number
      else
        match owner with
        | '+' -> Object (handle_of (first_type shape) number)
        | '.' -> Object (handle_of ~owned:false (first_type shape) number)
        | place ->
            let origin = given_at shape given (Char.code place - Char.code '0') in
            Object (handle_of ~owned:false ?origin (first_type shape) number))

(* What was written through pointers. To free a borrowed object does nothing, so that all are owned. *)
let stored_of name shape passed given =
  let types = ref (if String.contains "vntT" shape.result then shape.types else List.tl shape.types) in
  let next_type () = match !types with kind :: rest -> types := rest; kind | [] -> "object" in
  let number kept = Option.map (fun room -> int_of name (number_in room)) kept in
  let object_of kind = function
    | Some number when number <> 0 ->
        let known = function Object handle -> handle.number = number | _ -> false in
        (match List.find_opt known given with Some same -> same | None -> Object (handle_of kind number))
    | _ -> None
  in
  let stored letter { kept; _ } =
    match letter with
    | 'p' | 'q' -> [ (match number kept with Some number -> Int number | None -> None) ]
    | 'h' | 'k' -> [ object_of (next_type ()) (number kept) ]
    | _ -> []
  in
  List.concat (List.mapi (fun place each -> stored shape.letters.[place] each) (Array.to_list passed))

let call name given =
  let shape = shape_of name in
  let passed = pass name shape given in
  let answer = shape.call (Array.map (fun each -> each.value) passed) in
  let result = answer_of name shape given answer in
  let stored = stored_of name shape passed given in
  ignore (Sys.opaque_identity (given, passed));
  result :: stored

let call_text name given = match call name given with Text text :: _ -> text | _ -> ""
let call_int name given = match call name given with Int number :: _ -> number | _ -> 0
let call_object name given = match call name given with Object handle :: _ -> Some handle | _ -> Option.None

let direct_error handle =
  match c_direct_error [| number_of handle |] with
  | 0L -> Option.None
  | record -> Some (error_of_record record)

let names () = List.map fst Gasket_table.functions

(* ---- waiting in slices, between which OCaml takes its signals ---- *)

let slice = 50

(* The answer of a call that is given milliseconds, once it is no state. *)
let rec until what deadline attempt =
  let left =
    match deadline with
    | Option.None -> slice
    | Some deadline -> max 0 (int_of_float (ceil ((deadline -. Unix.gettimeofday ()) *. 1000.)))
  in
  let answer = Int64.to_int (checked (attempt (Int64.of_int (min slice left)))) in
  if answer >= 0 then answer
  else if answer = constant "WANT_ANSWER" then
    refuse "ERROR_STATE" what "nobody answers the handshake's question"
  else if left = 0 then raise (Timeout what)
  else until what deadline attempt

let waited what timeout attempt =
  until what (Option.map (fun seconds -> Unix.gettimeofday () +. seconds) timeout) attempt

type side = Client | Server

let side_number = function Client -> constant "CLIENT" | Server -> constant "SERVER"

module Context = struct
  type t = handle

  let set context setting values = ignore (call ("ctx_set_" ^ setting) (Object context :: values))
  let close : t -> unit = free

  let make side ?methods ?ca_file ?certificate ?key ?password ?alpn () : t =
    let text = function Some text -> Text text | Option.None -> None in
    let made = Option.get (call_object "ctx_new" [ Int (side_number side); text methods ]) in
    let given setting values = function Some _ -> set made setting (values ()) | Option.None -> () in
    given "ca_file" (fun () -> [ text ca_file ]) ca_file;
    given "certificate" (fun () -> [ text certificate; text key; text password ]) certificate;
    Option.iter (fun protocols -> set made "alpn" [ Text (String.concat "," protocols) ]) alpn;
    made

  let client = make Client
  let server = make Server
end

module Stream = struct
  type t = {
    handle : handle;
    mutable timeout : float option; (* seconds that each operation may take *)
    held : buffer; (* what was received, between the places *)
    mutable taken : int;
    mutable filled : int;
    out : buffer;
  }

  let block = 65536
  let farewell = 2000L
  let c_read = c_function "stream_read" 4
  let c_write = c_function "stream_write" 4
  let c_handshake = c_function "stream_handshake" 2
  let c_shutdown = c_function "stream_shutdown" 2
  let c_close = c_function "stream_close" 2

  let of_handle ?timeout handle =
    let room () = Bigarray.Array1.create Bigarray.char Bigarray.c_layout block in
    { handle; timeout; held = room (); taken = 0; filled = 0; out = room () }

  let wait stream what attempt = waited what stream.timeout (fun time -> attempt (number_of stream.handle) time)
  let handshake stream = ignore (wait stream "handshake" (fun number time -> c_handshake [| number; time |]))

  (* Without waiting for anything. *)
  let abort stream = free stream.handle

  (* A client's; the handshake is done. *)
  let connect ?timeout context host port =
    let handle = Option.get (call_object "stream_connect" [ Object context; Text host; Int port ]) in
    let made = of_handle ?timeout handle in
    match handshake made with
    | () -> made
    | exception failure -> abort made; raise failure

  (* Over a connected socket, which stays the caller's. *)
  let wrap ?timeout ?(side = Client) context (descriptor : Unix.file_descr) =
    let given = [ Object context; Int (Obj.magic descriptor : int); Int (side_number side) ] in
    of_handle ?timeout (Option.get (call_object "stream_new_fd" given))

  (* ---- reading ---- *)

  (* Whether there is anything before the end. *)
  let fill stream =
    if stream.taken = stream.filled then begin
      let receive number time = c_read [| number; address_of stream.held; Int64.of_int block; time |] in
      let got = wait stream "read" receive in
      stream.taken <- 0;
      stream.filled <- got
    end;
    stream.filled > stream.taken

  (* As Stdlib.input: 0 is the end. *)
  let input stream bytes start length =
    if start < 0 || length < 0 || start > Bytes.length bytes - length then invalid_arg "Gasket.Stream.input";
    if length = 0 || not (fill stream) then 0
    else begin
      let count = min length (stream.filled - stream.taken) in
      for place = 0 to count - 1 do
        Bytes.unsafe_set bytes (start + place) (Bigarray.Array1.unsafe_get stream.held (stream.taken + place))
      done;
      stream.taken <- stream.taken + count;
      count
    end

  let rec really_input stream bytes start length =
    if length > 0 then
      match input stream bytes start length with
      | 0 -> raise End_of_file
      | count -> really_input stream bytes (start + count) (length - count)

  let really_input_string stream length =
    let bytes = Bytes.create length in
    really_input stream bytes 0 length;
    Bytes.unsafe_to_string bytes

  (* A line without its end; End_of_file where there is none. *)
  let input_line stream =
    let line = Buffer.create 80 in
    let rec further () =
      if not (fill stream) then begin
        if Buffer.length line = 0 then raise End_of_file
      end
      else begin
        let octet = Bigarray.Array1.unsafe_get stream.held stream.taken in
        stream.taken <- stream.taken + 1;
        if octet <> '\n' then begin
          Buffer.add_char line octet;
          further ()
        end
      end
    in
    further ();
    Buffer.contents line

  (* ---- writing: sent at once ---- *)

  let output_substring stream text start length =
    if start < 0 || length < 0 || start > String.length text - length then
      invalid_arg "Gasket.Stream.output_substring";
    let rec send start length =
      if length > 0 then begin
        let count = min block length in
        for place = 0 to count - 1 do
          Bigarray.Array1.unsafe_set stream.out place (String.unsafe_get text (start + place))
        done;
        let write number time = c_write [| number; address_of stream.out; Int64.of_int count; time |] in
        let sent = wait stream "write" write in
        send (start + sent) (length - sent)
      end
    in
    send start length

  let output_string stream text = output_substring stream text 0 (String.length text)
  let output_bytes stream bytes = output_string stream (Bytes.to_string bytes)

  (* Ends the sending half; what the peer still sends can be read. *)
  let shutdown stream = ignore (wait stream "shutdown" (fun number time -> c_shutdown [| number; time |]))

  (* Sends the farewell. A second time it does nothing. *)
  let close stream =
    if stream.handle.number <> 0 then
      Fun.protect
        ~finally:(fun () -> abort stream)
        (fun () -> ignore (checked (c_close [| number_of stream.handle; farewell |])))

  (* ---- what is known about it ---- *)

  let asked name stream = call_text ("stream_" ^ name) [ Object stream.handle ]
  let protocol = asked "protocol"
  let cipher = asked "cipher"
  let alpn = asked "alpn"
  let verify_result stream = call_int "stream_verify_result" [ Object stream.handle ]
  let peer_certificate stream = call_object "stream_peer_certificate" [ Object stream.handle ]
  let ssl stream = Option.get (call_object "stream_ssl" [ Object stream.handle ])
  let context stream = Option.get (call_object "stream_ctx" [ Object stream.handle ])
end

module Listener = struct
  type t = handle

  let c_accept = c_function "listener_accept" 3

  (* At a port of an address, 0 to have one picked. *)
  let make host port : t = Option.get (call_object "listener_new" [ Text host; Int port; Int 0 ])
  let port (listener : t) = call_int "listener_port" [ Object listener ]
  let close : t -> unit = free

  (* The next client's stream, whose handshake is done by its first operation. *)
  let accept ?timeout (listener : t) context =
    let next time = c_accept [| number_of listener; number_of context; time |] in
    Stream.of_handle (handle_of "stream" (waited "accept" timeout next))
end
