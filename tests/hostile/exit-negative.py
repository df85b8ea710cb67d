# idea: a negative exit status
# ends: exception SystemExit:
# status: 254
raise SystemExit(-2)
