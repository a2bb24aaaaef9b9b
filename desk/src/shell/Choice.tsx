import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from 'react-aria-components'

export interface Option {
  readonly id: string
  readonly text: string
  readonly detail: string
}

interface Props {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (id: string) => void
}

/** One of several, each with a line that says how much is behind it. */
export function Choice({ label, value, options, onChange }: Props) {
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key))
      }}
    >
      <Label>{label}</Label>
      <Button className="choice">
        <SelectValue<Option>>{() => options.find((o) => o.id === value)?.text ?? value}</SelectValue>
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="choice-list">
        <ListBox items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.text}>
              <Text slot="label">{option.text}</Text>
              <Text slot="description" className="quiet">
                {option.detail}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
