# idea: looking at a decimal number makes no context: the default can still be changed before the first use
import decimal
from contextvars import Context


def work():
    price = Context().run(decimal.Decimal, '1.5')
    decimal.DefaultContext.prec = 5
    try:
        print(price / 7, decimal.getcontext().prec)
    finally:
        decimal.DefaultContext.prec = 28


Context().run(work)
