# idea: a program that took standard output for itself puts the first one back in its place
# output: back
import io
import sys

sys.stdout = io.StringIO()
print('kept')
print('refused', file=sys.__stderr__)
sys.stdout = sys.__stdout__
print('back')
