# idea: what runs in a module has the names of its own text, and its frame says what kind it is
# steps: 3 helper:1 helper:2 helper:3 helper:4 helper:6 4 helper:7 helper:8 helper:9 helper:7 5 helper:5 helper:5
import helper
items = [*helper.numbers(2)]  #: has items item:0 int 2; not bind size
box = helper.Box()
