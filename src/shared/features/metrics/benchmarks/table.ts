import type { Benchmark } from './model.ts';
import { customerBenchmarks } from './rows/customers.ts';
import { emailBenchmarks } from './rows/email.ts';
import { moneyBenchmarks } from './rows/money.ts';
import { outreachAndIncomeBenchmarks } from './rows/outreach-and-income.ts';
import { productBenchmarks } from './rows/product.ts';
import { useBenchmarks } from './rows/use-and-satisfaction.ts';
import { visitAndSaleBenchmarks } from './rows/visits-and-sales.ts';

/**
 * What others reach, with whose word it is. A metric without a row has none that is known: nothing
 * is made up, and nothing carried over from another business. To add one, add its row in `rows/`.
 */
export const BENCHMARKS: readonly Benchmark[] = [
  ...customerBenchmarks,
  ...productBenchmarks,
  ...emailBenchmarks,
  ...visitAndSaleBenchmarks,
  ...moneyBenchmarks,
  ...useBenchmarks,
  ...outreachAndIncomeBenchmarks,
];
