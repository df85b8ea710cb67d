# idea: names and keys that mean something in JavaScript are ordinary here
# steps: 3 4 5 6 9 10 13 14 15 16
__proto__ = ['proto']  #: bind __proto__
constructor = __proto__  #: same __proto__ constructor
toString = hasOwnProperty = valueOf = 1
table = {'__proto__': 1, 'constructor': [2], 'length': 3}


class Box:
    pass


box = Box()
box.__proto__ = table
box.constructor = __proto__  #: mutate attribute constructor
print(__proto__, constructor, toString, sorted(vars(box)), table)
