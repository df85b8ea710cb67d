# idea: error messages guess what was meant by looking at the names in reach
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
