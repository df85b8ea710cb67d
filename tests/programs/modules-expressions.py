# idea: the expressions of a module are those of its own text, not of the program's line with that number
# expressions: yes
import helper; x = [1] + [2]
#: evaluates `[1]` list, `[2]` list, `[1] + [2]` list
y = [helper.grow([3])] * 2
#: evaluates `helper.grow` grow, `[3]` list, `helper.grow([3])` list, `[helper.grow([3])]` list, `[helper.grow([3])] * 2` list
