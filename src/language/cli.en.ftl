### Texts of the command line (English). The messages about faults stand in diagnostics.en.ftl.
