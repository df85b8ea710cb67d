# attack: what every object of the worker inherits
def pollute():
    js.Object.prototype.kind = 'broken'
    js.Object.prototype.reason = 'polluted'
    js.Object.prototype.toJSON = js.Object.prototype.toString
    js.Array.prototype.map = None
    js.Promise.prototype.then = None
    raise OSError('what it did shows in the page, or not')


attempt('prototypes', pollute)
a = [1, 2]
