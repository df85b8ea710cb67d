# idea: an exit status of more than a byte
# ends: exception SystemExit:
# status: 44
import sys
sys.exit(300)
