# idea: SystemExit can be caught and the program goes on
# steps: 3 6 7 8 10 11 12 13
import sys

try:
    sys.exit()
except SystemExit as leaving:
    print(leaving.code)
try:
    exit_code = [1]
    raise SystemExit(exit_code)
except SystemExit as leaving:
    print(leaving.code is exit_code)
