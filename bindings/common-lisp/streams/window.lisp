;;;; CLISP's octets on their way to foreign memory and back. CLISP has no threads, so one place, the window, is
;;;; enough for all of them.
;;;;
;;;; CLISP's FFI makes a new vector of whatever it reads, and so it collects garbage most of the time: 140 MB
;;;; a second. A file is read into a vector that is there already. So the window is memory of Linux's that is
;;;; a file as well: 5,900 MB a second. It has no name, and no other process gets it. Elsewhere it is mere
;;;; memory, and the FFI's copies do.

(in-package #:gasket.streams)

(defconstant +window-size+ 65536)
(defconstant +close-on-exec+ 1 "MFD_CLOEXEC, and FD_CLOEXEC.")
(defconstant +set-descriptor-flags+ 2)
(defconstant +read-and-write+ 3)
(defconstant +shared+ 1)

(cffi:defcfun ("getpid" process-id) :int)
(cffi:defcfun ("ftruncate" set-file-size) :int (descriptor :int) (size :int64))
(cffi:defcfun ("mmap" map-file) :pointer
  (address :pointer) (size :uint64) (protection :int) (flags :int) (descriptor :int) (offset :int64))
(cffi:defcfun ("lseek" seek) :int64 (descriptor :int) (offset :int64) (whence :int))

(defstruct window
  "Foreign memory at ADDRESS. FILE and DESCRIPTOR are the same as a file, NIL where it is none. It is of one
PROCESS: one that was forked shares it, and must have its own."
  address
  (descriptor nil)
  (file nil)
  (process (process-id)))

(defvar *window* nil
  "The window, made when first used.")

(defun memory-file ()
  "The descriptor of a new file in memory, or NIL."
  (let ((create (cffi:foreign-symbol-pointer "memfd_create")))
    (when create
      (let ((descriptor (cffi:foreign-funcall-pointer create () :string "gasket" :uint +close-on-exec+ :int)))
        (and (>= descriptor 0)
             (zerop (set-file-size descriptor +window-size+))
             descriptor)))))

(defun open-memory-file (descriptor)
  "A stream that reads and writes the file. It has a descriptor of its own; DESCRIPTOR is closed."
  (let ((file (ext:make-stream descriptor :direction :io :element-type 'octet :buffered nil)))
    (cffi:foreign-funcall "close" :int descriptor :int)
    (cffi:foreign-funcall "fcntl" :int (ext:stream-handles file) :int +set-descriptor-flags+
                                  :int +close-on-exec+ :int)
    file))

(defun make-file-window ()
  "A window that is a file, or NIL where there is no such thing."
  (let* ((descriptor (memory-file))
         (address (and descriptor
                       (map-file (cffi:null-pointer) +window-size+ +read-and-write+ +shared+
                                 descriptor 0))))
    (when (and address (/= (cffi:pointer-address address) (1- (expt 2 64))))
      (let ((file (open-memory-file descriptor)))
        (make-window :address address :descriptor (ext:stream-handles file) :file file)))))

(defun make-memory-window ()
  (make-window :address (ffi:foreign-address
                         (ffi:allocate-shallow 'ffi:uint8 :count +window-size+))))

(defun window ()
  "The window, of this process and this session."
  (if (and *window*
           (ffi:validp (window-address *window*))
           (= (window-process *window*) (process-id)))
      *window*
      (setf *window* (or (make-file-window) (make-memory-window)))))

(defun window-type (count)
  (ffi:parse-c-type `(ffi:c-array ffi:uint8 ,count)))

(defun octets-into-window (window octets start end)
  (cond ((= start end))
        ((window-file window)
         (seek (window-descriptor window) 0 0)
         (ext:write-byte-sequence octets (window-file window) :start start :end end))
        (t
         (setf (ffi:memory-as (window-address window) (window-type (- end start)))
               (subseq octets start end)))))

(defun octets-from-window (window octets start end)
  (cond ((window-file window)
         (seek (window-descriptor window) 0 0)
         (ext:read-byte-sequence octets (window-file window) :start start :end end))
        (t
         (replace octets (ffi:memory-as (window-address window) (window-type (- end start)))
                  :start1 start))))
