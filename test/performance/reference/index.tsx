/** The yardstick: plain React and Fluent with the parts named in docs/performance.md, and nothing of the product. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Checkbox,
  FluentProvider,
  Link,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Spinner,
  Tooltip,
  webLightTheme,
} from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

function Page() {
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <h1>A page of parts</h1>
        <MessageBar intent="error">
          <MessageBarBody>Something was not delivered.</MessageBarBody>
        </MessageBar>
        <Badge>New</Badge>
        <ProgressBar value={0.4} />
        <Spinner label="Working" />
        <Tooltip content="What it does" relationship="description">
          <Button appearance="primary">Do it</Button>
        </Tooltip>
        <Accordion collapsible defaultOpenItems="first">
          <AccordionItem value="first">
            <AccordionHeader>First section</AccordionHeader>
            <AccordionPanel>
              <Checkbox label="A thing to do" />
              <Checkbox label="Another thing to do" />
              <Link href="https://example.com/">Read more</Link>
            </AccordionPanel>
          </AccordionItem>
          <AccordionItem value="second">
            <AccordionHeader>Second section</AccordionHeader>
            <AccordionPanel>Nothing here.</AccordionPanel>
          </AccordionItem>
        </Accordion>
      </main>
    </FluentProvider>
  );
}

const root = document.getElementById("app");
if (root) createRoot(root).render(<Page />);
