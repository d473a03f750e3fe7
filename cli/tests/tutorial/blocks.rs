//! The fenced blocks of a Markdown text, and what stands between them.

const FENCE: &str = "```";

/// A text cut into its blocks.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) parts: Vec<Part>,
}

/// A part of a text.
#[derive(Debug)]
pub(crate) enum Part {
    Prose(String),
    Block(Block),
}

/// A fenced block.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Block {
    /// What stands behind the fence.
    pub(crate) info: String,
    /// Its lines, each with its line break.
    pub(crate) body: String,
}

impl Page {
    pub(crate) fn read(text: &str) -> Self {
        let mut parts = Vec::new();
        let mut prose = String::new();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            match line.strip_prefix(FENCE) {
                Some(info) => {
                    parts.push(Part::Prose(std::mem::take(&mut prose)));
                    let body = lines.by_ref().take_while(|line| *line != FENCE);
                    let body = body.map(|line| format!("{line}\n")).collect();
                    parts.push(Part::Block(Block { info: info.to_owned(), body }));
                }
                None => prose.push_str(&format!("{line}\n")),
            }
        }
        parts.push(Part::Prose(prose));
        Self { parts }
    }

    pub(crate) fn write(&self) -> String {
        let part = |part: &Part| match part {
            Part::Prose(text) => text.clone(),
            Part::Block(block) => format!("{FENCE}{}\n{}{FENCE}\n", block.info, block.body),
        };
        self.parts.iter().map(part).collect()
    }

    pub(crate) fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.parts.iter().filter_map(|part| match part {
            Part::Prose(_) => None,
            Part::Block(block) => Some(block),
        })
    }

    /// Puts the blocks of another text in place of its own.
    pub(crate) fn take_blocks(&mut self, other: &Self) {
        let own = self.parts.iter_mut().filter_map(|part| match part {
            Part::Prose(_) => None,
            Part::Block(block) => Some(block),
        });
        own.zip(other.blocks()).for_each(|(own, other)| *own = other.clone());
    }
}

impl Block {
    /// The path of the file it is.
    pub(crate) fn file(&self) -> Option<&str> {
        self.info.split(' ').find_map(|word| word.strip_prefix("file="))
    }

    pub(crate) fn is_console(&self) -> bool {
        self.info.split(' ').next() == Some("console")
    }

    /// Whether its last command must fail.
    pub(crate) fn fails(&self) -> bool {
        self.info.split(' ').any(|word| word == "fails")
    }

    /// Its commands, each with what it prints.
    pub(crate) fn commands(&self) -> Vec<(String, String)> {
        let mut commands: Vec<(String, String)> = Vec::new();
        for line in self.body.lines() {
            match (line.strip_prefix("$ "), commands.last_mut()) {
                (Some(command), _) => commands.push((command.to_owned(), String::new())),
                (None, Some((_, output))) => output.push_str(&format!("{line}\n")),
                (None, None) => panic!("a console block begins with a command: {line}"),
            }
        }
        commands
    }
}
