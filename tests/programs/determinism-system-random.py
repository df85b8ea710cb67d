# idea: numbers from the system's own source are the same in every run too
# output: cd072cd8 637 ac4c09c2-8206-47e3-9594-aa6b342f5d0a
import os
import secrets
import uuid

print(os.urandom(4).hex(), secrets.randbelow(1000), uuid.uuid4())
