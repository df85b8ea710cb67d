# idea: error messages guess what was meant by looking at the names in reach
# steps: 3 5 7 8 9 11 12 13
import traceback

lengths = [1]
try:
    lenghts
except NameError as error:
    print(traceback.format_exception(error)[-1].strip())
try:
    lengths.apend(2)
except AttributeError as error:
    print(traceback.format_exception(error)[-1].strip())
