# idea: a context variable keeps a value for each context
from contextvars import ContextVar, copy_context

user = ContextVar('user', default=['nobody'])  #: has user attribute:default item:0 str 'nobody'; has user attribute:name str 'user'
token = user.set(['Ann'])  #: same token/attribute:var user; not has token Token used
context = copy_context()  #: has context value:user item:0 str 'Ann'
user.set(['Bob'])
print(user.get(), context[user], context.run(user.get))
user.reset(token)  #: has token Token used
print(user.get())
