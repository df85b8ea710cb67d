# attack: names, keys and attributes that mean something to JavaScript
class constructor:
    pass


__proto__ = {'polluted': True}
toString = constructor()
toString.__dict__['__proto__'] = __proto__
toString.constructor = toString
hasOwnProperty = {'__proto__': __proto__, 'constructor': 1, 'toString': 2, 'polluted': 3}
attempt('nothing', lambda: 1 / 0)
