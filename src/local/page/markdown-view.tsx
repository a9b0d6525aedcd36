/** A message's text on the page. Only text nodes: nothing of it is ever read as HTML. */

import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { fullTime, timestampText } from './clock.ts';
import { type Node, parseMarkdown } from './markdown.ts';
import { NamesContext } from './names.ts';

export function Markdown({ text }: { text: string }) {
  const nodes = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div class="markdown">
      <Nodes nodes={nodes} />
    </div>
  );
}

function Nodes({ nodes }: { nodes: readonly Node[] }) {
  return nodes.map((node, place) => <One key={place} node={node} />);
}

function One({ node }: { node: Node }) {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return <br />;
    case 'strong':
      return (
        <strong>
          <Nodes nodes={node.children} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Nodes nodes={node.children} />
        </em>
      );
    case 'underline':
      return (
        <u>
          <Nodes nodes={node.children} />
        </u>
      );
    case 'strike':
      return (
        <s>
          <Nodes nodes={node.children} />
        </s>
      );
    case 'spoiler':
      return (
        <Spoiler>
          <Nodes nodes={node.children} />
        </Spoiler>
      );
    case 'quote':
      return (
        <blockquote>
          <Nodes nodes={node.children} />
        </blockquote>
      );
    case 'subtext':
      return (
        <small class="subtext">
          <Nodes nodes={node.children} />
        </small>
      );
    case 'heading':
      return <Heading level={node.level} nodes={node.children} />;
    case 'list':
      return <List node={node} />;
    case 'code':
      return <code>{node.text}</code>;
    case 'code block':
      return (
        <pre>
          <code>{node.text}</code>
        </pre>
      );
    case 'link':
      return (
        <a href={node.url} title={node.url} target="_blank" rel="noopener noreferrer">
          <Nodes nodes={node.children} />
        </a>
      );
    case 'mention':
      return <Mention node={node} />;
    case 'timestamp':
      return <Timestamp seconds={node.seconds} style={node.style} />;
    case 'emoji':
      return `:${node.name}:`;
  }
}

/** Headings of a message stand below those of the page. */
function Heading({ level, nodes }: { level: number; nodes: Node[] }) {
  const Tag = (['h3', 'h4', 'h5'] as const)[level - 1]!;
  return (
    <Tag>
      <Nodes nodes={nodes} />
    </Tag>
  );
}

function List({ node }: { node: Extract<Node, { type: 'list' }> }) {
  const items = node.items.map((item, place) => (
    <li key={place}>
      <Nodes nodes={item} />
    </li>
  ));
  return node.start === null ? <ul>{items}</ul> : <ol start={node.start}>{items}</ol>;
}

export function Spoiler({ children, block = false }: { children: ComponentChildren; block?: boolean }) {
  const [shown, setShown] = useState(false);
  if (shown) return <span class={block ? 'spoiler-block shown' : 'spoiler shown'}>{children}</span>;
  return (
    <button
      type="button"
      class={block ? 'spoiler-block' : 'spoiler'}
      aria-label="Spoiler, press to reveal"
      onClick={() => setShown(true)}
    >
      <span aria-hidden="true" inert>
        {children}
      </span>
    </button>
  );
}

function Mention({ node }: { node: Extract<Node, { type: 'mention' }> }) {
  const { users, channels, roles, reader, visit, begin } = useContext(NamesContext);
  switch (node.kind) {
    case 'user':
      return (
        <span class={node.id === reader ? 'mention me' : 'mention'}>
          @{users.get(node.id) ?? 'unknown-user'}
        </span>
      );
    case 'role':
      return <span class="mention">@{roles.get(node.id) ?? 'unknown-role'}</span>;
    case 'everyone':
      return <span class="mention">@{node.name}</span>;
    case 'channel':
      return channels.has(node.id) ? (
        <button type="button" class="mention" onClick={() => visit(node.id)}>
          #{channels.get(node.id)}
        </button>
      ) : (
        <span class="mention">#unknown</span>
      );
    case 'command':
      return (
        <button type="button" class="mention" onClick={() => begin(node.name)}>
          /{node.name}
        </button>
      );
  }
}

function Timestamp({ seconds, style }: { seconds: number; style: string }) {
  const ms = seconds * 1000;
  const known = Math.abs(ms) <= 8.64e15;
  const iso = known ? new Date(ms).toISOString() : undefined;
  return (
    <time class="timestamp" dateTime={iso} title={iso && fullTime(iso)}>
      {timestampText(seconds, style, Date.now())}
    </time>
  );
}
