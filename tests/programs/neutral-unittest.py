# idea: unittest runs the tests of the program, and what it writes is told
# output: 2 1
# output: [1, 2]
import io
import unittest


class Sums(unittest.TestCase):
    def test_right(self):
        self.assertEqual(sum([1, 2]), 3)

    def test_wrong(self):
        self.assertEqual(sum([1, 2]), 4)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Sums)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
print(result.testsRun, len(result.failures))
x = [1]
x.append(2)  #: mutate item 1
print(x)
