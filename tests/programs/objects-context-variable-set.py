# idea: a context variable that the collector does not track stays the same object when it is set
from contextvars import ContextVar

user = ContextVar('user', default='nobody')
variables = [user]
token = user.set('Ada')  #: not free ContextVar; not create ContextVar; bind token
user.reset(token)  #: not free ContextVar; same user variables/item:0; found user false
user.get()  #: refcount user 3
