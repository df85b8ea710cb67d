

def _run_tests():
    """Runs the tests of this module one by one, and says before each which, and after it how it went."""
    import sys
    import unittest

    def each(suite):
        for test in suite:
            if isinstance(test, unittest.TestSuite):
                yield from each(test)
            else:
                yield test

    def verdict(test):
        result = unittest.TestResult()
        before = sys.gettrace(), sys.getprofile(), sys.getrecursionlimit()
        try:
            test.run(result)
        finally:
            sys.settrace(before[0])
            sys.setprofile(before[1])
            sys.setrecursionlimit(before[2])
        for kind in ('errors', 'failures', 'skipped', 'expectedFailures', 'unexpectedSuccesses'):
            if getattr(result, kind):
                return kind
        return 'passed'

    say = sys.stdout.write
    first = FIRST
    tests = list(each(unittest.defaultTestLoader.loadTestsFromModule(sys.modules['__main__'])))
    say(f'«tests {len(tests)}»')
    for index, test in enumerate(tests[first:], first):
        say(f'«start {index} {test.id()}»')
        say(f'«end {index} {verdict(test)}»')


_run_tests()
