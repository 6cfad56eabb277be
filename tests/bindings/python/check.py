"""Runs the tests of this directory; the last line counts them."""

import sys
import unittest

suite = unittest.defaultTestLoader.discover(".", pattern="test_*.py")
result = unittest.TextTestRunner(stream=sys.stdout, verbosity=0).run(suite)
failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
for test, reason in result.skipped:
    print(f"skipped: {test}: {reason}")
print(
    f"{result.testsRun - failed - len(result.skipped)} passed, {failed} failed, "
    f"{len(result.skipped)} skipped"
)
sys.exit(failed > 0)
