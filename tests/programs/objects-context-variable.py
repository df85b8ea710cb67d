# idea: a context holds variables and their values as they were; a token keeps the value that it sets back
from contextvars import ContextVar, copy_context
cheese = ContextVar('cheese', default=['none'])  #: has cheese attribute:name str 'cheese'; has cheese attribute:default list
token = cheese.set(['Brie'])  #: has token attribute:var ContextVar; not has token attribute:old_value list
before = copy_context()  #: has before value:cheese item:0 str 'Brie'
second = cheese.set(['Gouda'])  #: has second attribute:old_value item:0 str 'Brie'
after = copy_context()  #: has after value:cheese item:0 str 'Gouda'; has before value:cheese item:0 str 'Brie'
cheese.reset(second)  #: has second Token used
cheese.reset(token)
