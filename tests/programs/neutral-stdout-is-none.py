# idea: without any standard output print does nothing
import sys

before = sys.stdout
sys.stdout = None
print('nowhere')
sys.stdout = before
print('here')
