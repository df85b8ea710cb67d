# idea: a frozen dataclass is hashed by its values and may have methods
# steps: 3 6 11 15 16 17 12 18
from dataclasses import dataclass


@dataclass(frozen=True)
class Invoice:
    customer_id: int
    list_of_purchases: tuple[float, ...]

    def calculate_total_purchase(self):
        return sum(self.list_of_purchases)


invoice = Invoice(123, (32.2, 11.99, 6.8))  #: has invoice attribute:list_of_purchases item:1 float 11.99; has Invoice attribute:calculate_total_purchase function Invoice.calculate_total_purchase; not has Invoice attribute:__dataclass_params__ _DataclassParams
print(invoice)
print(round(invoice.calculate_total_purchase(), 2))
print(hash(invoice) == hash(Invoice(123, (32.2, 11.99, 6.8))))
