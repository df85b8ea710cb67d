# idea: an exit status of 400 digits
# ends: exception SystemExit:
# status: 255
# output: bye
import sys
print('bye')
sys.exit(10 ** 400)
