# idea: an expression on several lines is told with all of them
# expressions: yes
a = [1]
#: evaluates `[1]` list
x = (a
#: evaluates `[ 2 ]` list, `a + [ 2 ]` list, `len( a)` 1, `(a + [ 2 ]) * len( a)` list
     + [
         2
     ]) * len(
    a)
