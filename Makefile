# Gasket. `make help` lists what there is to make.

PREFIX     ?= /usr/local
LIBDIR     ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include

CC       ?= cc
CFLAGS   ?= -O2 -g
CPPFLAGS ?=
LDFLAGS  ?=
# Of `make sanitize`: such as -fsanitize=address.
SANITIZE ?=
BUILD    ?= build

VERSION := $(shell sed -n 's/^ *(version "\(.*\)")$$/\1/p' spec/library.sexp)
ABI     := $(shell sed -n 's/.*(abi \([0-9]*\)).*/\1/p' spec/library.sexp)
SONAME  := libgasket.so.$(ABI)
LIBRARY := $(BUILD)/$(SONAME)

SOURCES := $(wildcard src/*/*.c)
OBJECTS := $(SOURCES:%.c=$(BUILD)/%.o)
SUPPORT := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/support/*.c))
CHECKS  := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/check_*.c))

# The order is that of the header and of the manual.
ROOMS := library handle error ctx stream stream_setting stream_info question certificate listener loop direct dynamic constants
SPEC  := $(ROOMS:%=spec/%.sexp) $(sort $(wildcard spec/direct/*.sexp))

# Where its header is not among the system's; the library itself is opened at run time.
FFI_CFLAGS := $(shell pkg-config --cflags libffi 2>/dev/null)

WARNINGS := -Wall -Wextra -Wpedantic -Wconversion
COMPILE   = $(CC) -std=c11 -D_GNU_SOURCE $(WARNINGS) -Iinclude -Isrc $(FFI_CFLAGS) $(CPPFLAGS) $(CFLAGS) $(SANITIZE) \
            -fPIC -pthread -MMD -MP
LINK      = $(CC) $(CFLAGS) $(SANITIZE) -pthread $(LDFLAGS)

# A library under a sanitizer has names that only the program brings.
LIBRARY_FLAGS = -shared -Wl,-soname,$(SONAME) -Wl,--version-script=src/gasket.map -Wl,-Bsymbolic \
                -Wl,-z,nodelete -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack \
                $(if $(SANITIZE),,-Wl,-z,defs)

.PHONY: all deps demo check check-all tests bench bench-quick benches gen gen-check install uninstall sanitize variants warnings tidy \
        clean help
.DELETE_ON_ERROR:

all: $(LIBRARY) ## build the library: build/libgasket.so.1

$(LIBRARY): $(OBJECTS) src/gasket.map
	$(LINK) $(LIBRARY_FLAGS) $(OBJECTS) -ldl -o $@
	ln -sf $(SONAME) $(BUILD)/libgasket.so

$(BUILD)/src/%.o: src/%.c
	@mkdir -p $(@D)
	$(COMPILE) -c $< -o $@

# ---- tests ----

CHECK_CFLAGS = $(shell pkg-config --cflags check libffi) -Itests
CHECK_LIBS   = $(shell pkg-config --libs check libffi)

tests: $(CHECKS)

$(BUILD)/tests/%.o: tests/%.c
	@mkdir -p $(@D)
	$(COMPILE) $(CHECK_CFLAGS) -c $< -o $@

$(CHECKS): %: %.o $(SUPPORT) $(LIBRARY)
	$(LINK) $< $(SUPPORT) -L$(BUILD) -Wl,-rpath,'$$ORIGIN/..' -lgasket $(CHECK_LIBS) -ldl -o $@

.SECONDARY: $(CHECKS:%=%.o) $(SUPPORT) $(BENCHES:%=%.o) $(BENCH_PEERS:%=%.o) $(BENCH_WORKERS:%=%.o) $(BENCH_SUPPORT)

deps: ## install what is missing to build and to check (apt, as root or through sudo)
	@CC='$(CC)' .ci/deps check

demo: ## two Lisps speak TLS
	@CC='$(CC)' .ci/deps demo
	@$(MAKE) --no-print-directory -s all
	@sh bindings/common-lisp/examples/tutorial/demo.sh

JOBS := $(shell nproc 2>/dev/null || echo 1)

check: deps ## all tests; the last line counts them
	@$(MAKE) --no-print-directory -s variants
	@BUILD=$(BUILD) CC='$(CC)' tests/run.sh

check-all: ## the same, and the second tier of runtimes
	@CC='$(CC)' .ci/deps check-all
	@$(MAKE) --no-print-directory -s variants
	@GASKET_TEST_TIER=2 BUILD=$(BUILD) CC='$(CC)' tests/run.sh

ASAN := -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
TSAN := -fsanitize=thread

sanitize: ## the C tests under ASan with UBSan, then under TSan
	@$(MAKE) --no-print-directory -s variants
	@BUILD=$(BUILD) CC='$(CC)' tests/run.sh asan tsan

# The library and the C tests, plain and under the sanitizers.
variants:
	@$(MAKE) --no-print-directory -s -j$(JOBS) all tests
	@$(MAKE) --no-print-directory -s -j$(JOBS) BUILD=$(BUILD)/asan SANITIZE='$(ASAN)' tests
	@$(MAKE) --no-print-directory -s -j$(JOBS) BUILD=$(BUILD)/tsan SANITIZE='$(TSAN)' tests

BENCHES       := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/bench/*.c))
BENCH_PEERS   := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/bench/peers/*.c))
BENCH_WORKERS := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/bench/workers/c/*.c))
BENCH_SUPPORT := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/bench/support/*.c))
# What they compare with is linked to OpenSSL itself.
BENCH_LIBS     = -L$(BUILD) -lgasket -lssl -lcrypto -ldl

$(BENCHES): %: %.o $(BENCH_SUPPORT) $(LIBRARY)
	$(LINK) $< $(BENCH_SUPPORT) -Wl,-rpath,'$$ORIGIN/../..' $(BENCH_LIBS) -o $@

$(BENCH_PEERS): %: %.o $(BENCH_SUPPORT) $(LIBRARY)
	$(LINK) $< $(BENCH_SUPPORT) -Wl,-rpath,'$$ORIGIN/../../..' $(BENCH_LIBS) -o $@

$(BENCH_WORKERS): %: %.o $(BENCH_SUPPORT) $(LIBRARY)
	$(LINK) $< $(BENCH_SUPPORT) -Wl,-rpath,'$$ORIGIN/../../../..' $(BENCH_LIBS) -o $@

benches: $(BENCHES) $(BENCH_PEERS) $(BENCH_WORKERS)

bench: ## Gasket beside OpenSSL from C, cl+ssl, Go and others, as ratios; tests/bench/README.md
	@CC='$(CC)' .ci/deps bench
	@$(MAKE) --no-print-directory -s all benches
	@BUILD=$(BUILD) tests/bench/run.sh

bench-quick: ## the same in two minutes: fewer jobs, rows and rounds
	@CC='$(CC)' .ci/deps bench
	@$(MAKE) --no-print-directory -s all benches
	@BUILD=$(BUILD) tests/bench/run.sh tables --quick

# Everything that is compiled, with no warning, by the compiler given. tests/abi/check_warnings.sh asks
# for it with gcc and with clang.
warnings:
	@$(MAKE) --no-print-directory -s CFLAGS='-O2 -Werror' all tests benches $(BUILD)/bindgen

# ---- what is generated ----

$(BUILD)/bindgen: $(wildcard spec/*.c) spec/bindgen.h
	@mkdir -p $(@D)
	$(CC) -std=c11 $(WARNINGS) $(CFLAGS) $(wildcard spec/*.c) -o $@

gen: $(BUILD)/bindgen ## write what is generated from spec/
	@rm -f spec/reference/*.md
	$(BUILD)/bindgen . $(SPEC)

gen-check: $(BUILD)/bindgen ## is what is generated from spec/ up to date?
	@rm -rf $(BUILD)/generated
	@$(BUILD)/bindgen $(BUILD)/generated $(SPEC)
	@cd $(BUILD)/generated && find . -type f | while read -r file; do \
	    diff -u $(CURDIR)/$$file $$file || exit 1; \
	done
	@diff -rq spec/reference $(BUILD)/generated/spec/reference

# ---- installing ----

PKG_CONFIG_FILE = sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@LIBDIR@|$(LIBDIR)|' \
                      -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|' -e 's|@VERSION@|$(VERSION)|' src/gasket.pc.in

install: all ## install library, header and pkg-config file (PREFIX, LIBDIR, INCLUDEDIR, DESTDIR)
	install -d $(DESTDIR)$(LIBDIR)/pkgconfig $(DESTDIR)$(INCLUDEDIR)
	install -m 755 $(LIBRARY) $(DESTDIR)$(LIBDIR)/libgasket.so.$(VERSION)
	ln -sf libgasket.so.$(VERSION) $(DESTDIR)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libgasket.so
	install -m 644 include/gasket.h include/gasket_direct.h $(DESTDIR)$(INCLUDEDIR)
	$(PKG_CONFIG_FILE) > $(DESTDIR)$(LIBDIR)/pkgconfig/gasket.pc

uninstall: ## remove what install has installed
	rm -f $(DESTDIR)$(LIBDIR)/libgasket.so.$(VERSION) $(DESTDIR)$(LIBDIR)/$(SONAME) \
	      $(DESTDIR)$(LIBDIR)/libgasket.so $(DESTDIR)$(INCLUDEDIR)/gasket.h $(DESTDIR)$(INCLUDEDIR)/gasket_direct.h \
	      $(DESTDIR)$(LIBDIR)/pkgconfig/gasket.pc

# ---- housekeeping ----

# What is generated is left as it comes.
C_FILES := $(filter-out src/direct/calls_%.c tests/abi/prototypes.c, \
               $(wildcard src/*/*.[ch] spec/*.[ch] tests/*.[ch] tests/*/*.[ch] tests/*/*/*.[ch]))

tidy: ## clang-format and clang-tidy
	@CC='$(CC)' .ci/deps tidy
	clang-format --dry-run -Werror $(C_FILES)
	clang-tidy --quiet $(filter %.c,$(C_FILES)) -- -std=c11 -D_GNU_SOURCE -Iinclude -Isrc $(CHECK_CFLAGS)

clean: ## remove what was built
	rm -rf $(BUILD)

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | \
	    while IFS='|' read -r name what; do printf '  make %-10s %s\n' "$$name" "$$what"; done

-include $(OBJECTS:.o=.d) $(SUPPORT:.o=.d) $(CHECKS:%=%.d) $(BENCHES:%=%.d) $(BENCH_PEERS:%=%.d) $(BENCH_WORKERS:%=%.d) $(BENCH_SUPPORT:.o=.d)
