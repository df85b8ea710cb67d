# idea: a traceback shows the names of the program's frames, of those of the library only that they are there
import json

try:
    json.loads('{')
except ValueError as error:
    kept = error.__traceback__  #: references kept/traceback: 1
print(kept.tb_next.tb_next.tb_frame.f_code.co_name)
