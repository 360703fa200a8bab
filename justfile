# Daily commands. `just` alone lists them.

_list:
    @just --list

# Formatting, lints, types
check:
    ./test format clippy

# Everything that CI runs
test:
    ./test

# The gateway on http://127.0.0.1:8080
serve:
    cargo run --release -- serve

# The book, in docs/book
docs:
    ./test book
