# idea: numbers from the system's own source are the same in every run too
import os
import secrets
import uuid

print(os.urandom(4).hex(), secrets.randbelow(1000), uuid.uuid4())
