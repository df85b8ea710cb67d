# idea: leaving without a status is no failure
# steps: 3 5 6
import sys

print('done')
sys.exit()
print('never')
