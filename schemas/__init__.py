"""The words everybody shares: kinds, declared values, facts, findings, reports and policy."""
