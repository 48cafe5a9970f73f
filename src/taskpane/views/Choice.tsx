import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A long option must not make the field wider than the pane.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

/** One of several, as the browser's own list: right on every device and for every screen reader. */
export function Choice({ label, value, options, onChange, className }: Props) {
  const styles = useStyles();
  return (
    <Field className={mergeClasses(styles.field, className)} label={label}>
      <Select className={styles.select} value={value} onChange={(_, data) => onChange(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
