# idea: a context variable keeps a value for each context
from contextvars import ContextVar, copy_context

user = ContextVar('user', default=['nobody'])
token = user.set(['Ann'])
context = copy_context()
user.set(['Bob'])
print(user.get(), context[user], context.run(user.get))
user.reset(token)
print(user.get())
