# idea: infinities, not-a-number and minus zero are floats with a text
inf = float('inf')  #: has inf float inf
nan = float('nan')  #: has nan float nan
zero = -0.0  #: has zero float -0.0
tiny = 5e-324  #: has tiny float 5e-324
values = [nan, nan]
print(nan == nan, values == [nan, nan], nan in values, zero == 0)
